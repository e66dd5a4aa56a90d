import type { SavedSessionStore, Saved } from '#core/ports/ports.ts';
import type { SavedSession } from '#core/session/saved-session.ts';

/**
 * Saves the newest state of a session, one write at a time. Before `begin` and after `forget` it
 * does not touch the store.
 */
export function sessionAutosave(store: SavedSessionStore, onSaved: (saved: Saved) => void) {
	let active = false;
	let next: SavedSession | undefined;
	let writing: Promise<void> | undefined;

	async function write() {
		while (next) {
			const session = next;
			next = undefined;
			onSaved(await store.keep(session));
		}
		writing = undefined;
	}

	return {
		begin() {
			active = true;
		},
		keep(session: SavedSession) {
			if (!active) return;
			next = session;
			writing ??= write();
		},
		/** Deletes the saved session after the current write, so that the write cannot restore it. */
		async forget() {
			if (!active) return;
			active = false;
			next = undefined;
			await writing;
			await store.forget();
		},
		/** Resolves once everything is written. */
		async settled() {
			await writing;
		}
	};
}
