import type { SavedSessionStore, Saved } from '#core/ports/ports.ts';
import type { SavedSession } from '#core/session/saved-session.ts';

/**
 * Saves each state of a session at once, because one that waits for the write before it is lost if
 * the page is left meanwhile; the store keeps them in order. Before `begin` and after `forget` it
 * does not touch the store.
 */
export function sessionAutosave(store: SavedSessionStore, onSaved: (saved: Saved) => void) {
	let active = false;
	let writing: Promise<unknown> = Promise.resolve();

	return {
		begin() {
			active = true;
		},
		keep(session: SavedSession) {
			if (!active) return;
			writing = Promise.all([writing, store.keep(session).then(onSaved)]);
		},
		/** Deletes the saved session with this id. */
		async forget(id: string) {
			if (!active) return;
			active = false;
			await writing;
			await store.forget(id);
		},
		/** Resolves once everything is written. */
		async settled() {
			await writing;
		}
	};
}
