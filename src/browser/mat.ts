import type { Mat } from '#core/ports.ts';

/** Locks are shared by all that is served from this address, so the name says whose it is. */
const name = 'one-degree-mat';
/** A page that is loaded anew may wait for its old self to let go. */
const patience = 700;

export const mat: Mat = {
	take() {
		return new Promise((answer) => {
			const held = () => new Promise<void>((leave) => answer(leave));
			try {
				const signal = AbortSignal.timeout(patience);
				navigator.locks
					.request(name, { signal }, held)
					.catch(() => answer(signal.aborted ? undefined : free));
			} catch {
				answer(free); // No locks here, or only on https: windows cannot know of each other.
			}
		});
	}
};

function free() {}
