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
		async forget() {
			return savedResult(
				await stored.write(['running'], (tx) => tx.objectStore('running').delete(key))
			);
		}
	};
}
