import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export interface Stored extends DBSchema {
	/** Records of `core/journal/record.ts`, unchecked, by their id. */
	entries: { key: string; value: unknown };
	/** What could not be read, by its id, with the reason. */
	quarantine: { key: string; value: { readonly problem: string; readonly record: unknown } };
	/** The session under way, under the key 'session'. */
	running: { key: string; value: unknown };
}

/** Another window holds an older version of the database and does not let go. */
export class BlockedError extends Error {
	override readonly name = 'BlockedError';
}

const current = {
	version: 1,
	async upgraded(db: IDBPDatabase<Stored>, oldVersion: number): Promise<void> {
		if (oldVersion < 1) {
			db.createObjectStore('entries', { keyPath: 'id' });
			db.createObjectStore('quarantine');
			db.createObjectStore('running');
		}
		// Add new ones below; never edit an old one.
	}
};

/** `gone` is called when the connection can be used no longer. */
export function connect(
	name: string,
	gone: () => void,
	{ version, upgraded } = current
): Promise<IDBPDatabase<Stored>> {
	return new Promise((resolve, reject) => {
		openDB<Stored>(name, version, {
			// An upgrade that fails later must abort by itself, or its half is committed:
			// https://github.com/jakearchibald/idb/issues/26
			upgrade(db, oldVersion, _newVersion, tx) {
				upgraded(db, oldVersion).catch((error: unknown) => {
					reject(error);
					tx.done.catch(() => undefined); // Rejects with the abort, whose reason is told above.
					tx.abort();
				});
			},
			blocked: () => reject(new BlockedError()),
			blocking(_current, _wanted, event) {
				if (event.target instanceof IDBDatabase) event.target.close();
				gone();
			},
			terminated: gone
		}).then(resolve, reject);
	});
}
