import type { WindowLock, LockHolder } from '#core/ports/ports.ts';

/** All apps on this origin share the names of locks, so it names the app. */
const lockName = 'one-degree-mat';
/** In milliseconds: after a reload the old page may still hold the lock for a moment. */
const reloadTimeout = 700;
/** In milliseconds: a window that has not released the lock by then is frozen. */
const handoverTimeout = 2500;

type Leave = () => void;

export const windowLock: WindowLock = {
	async take(stay) {
		try {
			for (;;) {
				const leave = await requestLock(stay, reloadTimeout);
				if (leave) return leave;
				// A page that is busy loading may get the lock, yet hear of it only after the
				// timeout.
				const { held = [] } = await navigator.locks.query();
				if (held.some((lock) => lock.name === lockName)) return undefined;
			}
		} catch {
			return noLock; // Locks are not available, or only on https: windows cannot know of each other.
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
 * A function that releases the lock, or undefined if it was not granted in time. Without `time` the
 * lock is stolen from its holder.
 */
function requestLock(stay: LockHolder, time?: number): Promise<Leave | undefined> {
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
