import { sessionIdOf } from '#core/session/saved-session.ts';
import type { SavedSessionStore } from '#core/ports/ports.ts';
import { type Database, savedResult } from './database.ts';

const key = 'session';

export function savedSessionStore(stored: Database): SavedSessionStore {
	return {
		async keep(snapshot) {
			return savedResult(
				await stored.write(['running'], (tx) => tx.objectStore('running').put(snapshot, key))
			);
		},
		read: () => stored.read(['running'], (tx) => tx.objectStore('running').get(key)),
		async forget(id) {
			return savedResult(
				await stored.write(['running'], async (tx) => {
					const store = tx.objectStore('running');
					if (sessionIdOf(await store.get(key)) === id) await store.delete(key);
				})
			);
		}
	};
}
