import type { WindowLock, WindowStay } from '#core/ports/ports.ts';

/** Locks are shared by all that is served from this address, so the name says whose it is. */
const name = 'one-degree-mat';
/** A page that is loaded anew may wait for its old self to let go. */
const patience = 700;
/** A window that was asked and has not let go by then sleeps. */
const courtesy = 2500;

type Leave = () => void;

export const windowLock: WindowLock = {
	async take(stay) {
		try {
			for (;;) {
				const leave = await granted(stay, patience);
				if (leave) return leave;
				// A page that is busy loading may be given it too late to hear of it in time.
				const { held = [] } = await navigator.locks.query();
				if (held.some((lock) => lock.name === name)) return undefined;
			}
		} catch {
			return free; // No locks here, or only on https: windows cannot know of each other.
		}
	},

	async takeOver(stay) {
		try {
			const asking = new BroadcastChannel(name);
			asking.postMessage('asked');
			asking.close();
			return (await granted(stay, courtesy)) ?? (await granted(stay)) ?? free;
		} catch {
			return free;
		}
	}
};

/**
 * How to leave it again, or undefined when it was not granted in time. Where there is no time to wait
 * it is taken from whoever has it.
 */
function granted(stay: WindowStay, time?: number): Promise<Leave | undefined> {
	return new Promise((answer, refuse) => {
		const signal = time === undefined ? undefined : AbortSignal.timeout(time);
		let deaf: Leave | undefined;
		const held = () =>
			new Promise<void>((leave) => {
				deaf = hear(stay.asked);
				answer(() => {
					deaf?.();
					leave();
				});
			});
		navigator.locks.request(name, signal ? { signal } : { steal: true }, held).catch((reason) => {
			if (!deaf) return signal?.aborted ? answer(undefined) : refuse(reason);
			deaf();
			stay.taken();
		});
	});
}

function hear(call: () => void): Leave {
	const channel = new BroadcastChannel(name);
	channel.addEventListener('message', call);
	return () => channel.close();
}

function free() {}
