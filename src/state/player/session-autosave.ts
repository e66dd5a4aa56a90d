import type { SavedSessionStore, Saved } from '#core/ports/ports.ts';
import type { SavedSession } from '#core/session/saved-session.ts';

/**
 * Keeps the newest state of a running session, one write at a time. Before it is begun and after it
 * has forgotten it leaves alone what is kept.
 */
export function sessionAutosave(store: SavedSessionStore, told: (saved: Saved) => void) {
	let keeps = false;
	let next: SavedSession | undefined;
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
		begin() {
			keeps = true;
		},
		keep(running: SavedSession) {
			if (!keeps) return;
			next = running;
			writing ??= write();
		},
		/** After what is being written, so that nothing is kept once it is forgotten. */
		async forget() {
			if (!keeps) return;
			keeps = false;
			next = undefined;
			await writing;
			await store.forget();
		},
		/** Once everything is written. */
		async settled() {
			await writing;
		}
	};
}
