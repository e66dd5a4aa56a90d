import type { Mat } from '#core/ports.ts';

/** Locks are shared by all that is served from this address, so the name says whose it is. */
const name = 'one-degree-mat';
/** A page that is loaded anew may wait for its old self to let go. */
const patience = 700;

export const mat: Mat = {
	async take() {
		try {
			for (;;) {
				const leave = await asked();
				if (leave) return leave;
				// A page that is busy loading may be given it too late to hear of it in time.
				const { held = [] } = await navigator.locks.query();
				if (held.some((lock) => lock.name === name)) return undefined;
			}
		} catch {
			return free; // No locks here, or only on https: windows cannot know of each other.
		}
	}
};

/** How to leave it again, or undefined when it was not granted in time. */
function asked(): Promise<(() => void) | undefined> {
	return new Promise((answer, refuse) => {
		const signal = AbortSignal.timeout(patience);
		const held = () => new Promise<void>((leave) => answer(leave));
		navigator.locks
			.request(name, { signal }, held)
			.catch((reason) => (signal.aborted ? answer(undefined) : refuse(reason)));
	});
}

function free() {}
