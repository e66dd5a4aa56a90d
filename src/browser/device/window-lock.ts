import type { WindowLock, WindowStay } from '#core/ports/ports.ts';

/** Locks are shared by all that is served from this address, so the name says whose it is. */
const lockName = 'one-degree-mat';
/** A page that is loaded anew may wait for its old self to let go. */
const reloadTimeout = 700;
/** A window that was asked and has not let go by then sleeps. */
const handoverTimeout = 2500;

type Leave = () => void;

export const windowLock: WindowLock = {
	async take(stay) {
		try {
			for (;;) {
				const leave = await requestLock(stay, reloadTimeout);
				if (leave) return leave;
				// A page that is busy loading may be given it too late to hear of it in time.
				const { held = [] } = await navigator.locks.query();
				if (held.some((lock) => lock.name === lockName)) return undefined;
			}
		} catch {
			return noLock; // No locks here, or only on https: windows cannot know of each other.
		}
	},

	async takeOver(stay) {
		try {
			const asking = new BroadcastChannel(lockName);
			asking.postMessage('asked');
			asking.close();
			return (await requestLock(stay, handoverTimeout)) ?? (await requestLock(stay)) ?? noLock;
		} catch {
			return noLock;
		}
	}
};

/**
 * How to leave it again, or undefined when it was not granted in time. Where there is no time to wait
 * it is taken from whoever has it.
 */
function requestLock(stay: WindowStay, time?: number): Promise<Leave | undefined> {
	return new Promise((answer, refuse) => {
		const signal = time === undefined ? undefined : AbortSignal.timeout(time);
		let stopListening: Leave | undefined;
		const held = () =>
			new Promise<void>((leave) => {
				stopListening = listen(stay.asked);
				answer(() => {
					stopListening?.();
					leave();
				});
			});
		navigator.locks
			.request(lockName, signal ? { signal } : { steal: true }, held)
			.catch((reason) => {
				if (!stopListening) return signal?.aborted ? answer(undefined) : refuse(reason);
				stopListening();
				stay.taken();
			});
	});
}

function listen(call: () => void): Leave {
	const channel = new BroadcastChannel(lockName);
	channel.addEventListener('message', call);
	return () => channel.close();
}

function noLock() {}
