import type { RunningStore, Saved } from '#core/ports.ts';
import type { RunningSession } from '#core/session/running-session.ts';

/** Keeps the newest state of a running session, one write at a time. */
export function keeperOf(store: RunningStore, told: (saved: Saved) => void) {
	let next: RunningSession | undefined;
	let writing: Promise<void> | undefined;

	async function write() {
		while (next) {
			const running = next;
			next = undefined;
			told(await store.keep(running));
		}
		writing = undefined;
	}

	return {
		keep(running: RunningSession) {
			next = running;
			writing ??= write();
		},
		/** After what is being written, so that nothing is kept once it is forgotten. */
		async forget(): Promise<Saved> {
			next = undefined;
			await writing;
			return store.forget();
		}
	};
}
