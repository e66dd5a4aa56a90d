import type { SavedSessionStore } from '#core/ports/ports.ts';
import type { Database } from './database.ts';
import { savedOf } from './journal-store.ts';

const key = 'session';

export function savedSessionStore(stored: Database): SavedSessionStore {
	return {
		async keep(snapshot) {
			return savedOf(
				await stored.write(['running'], (tx) => tx.objectStore('running').put(snapshot, key))
			);
		},
		kept: () => stored.read(['running'], (tx) => tx.objectStore('running').get(key)),
		async forget() {
			return savedOf(
				await stored.write(['running'], (tx) => tx.objectStore('running').delete(key))
			);
		}
	};
}
