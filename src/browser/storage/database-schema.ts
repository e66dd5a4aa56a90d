import {
	openDB,
	type DBSchema,
	type IDBPDatabase,
	type IDBPTransaction,
	type StoreNames
} from 'idb';

export interface Stored extends DBSchema {
	/** Records of `core/journal/record.ts`, unchecked, by their id. */
	entries: { key: string; value: unknown; indexes: { kind: string } };
	/** What could not be read, by its id, with the reason. */
	quarantine: { key: string; value: { readonly problem: string; readonly record: unknown } };
	/** The session under way, under the key 'session'. */
	running: { key: string; value: unknown };
	/** Places outside of the browser that somebody chose: the file of the copy, under the key 'copy'. */
	places: { key: string; value: unknown };
}

/** Another window holds an older version of the database and does not let go. */
export class BlockedError extends Error {
	override readonly name = 'BlockedError';
}

type Upgrading = IDBPTransaction<Stored, StoreNames<Stored>[], 'versionchange'>;

const current = {
	version: 2,
	async upgraded(db: IDBPDatabase<Stored>, oldVersion: number, tx: Upgrading): Promise<void> {
		if (oldVersion < 1) {
			db.createObjectStore('entries', { keyPath: 'id' });
			db.createObjectStore('quarantine');
			db.createObjectStore('running');
		}
		if (oldVersion < 2) {
			tx.objectStore('entries').createIndex('kind', 'kind');
			db.createObjectStore('places');
		}
		// Add new ones below; never edit an old one. Keep a file of what the last version left in `past/`.
	}
};

/** `gone` is called when the connection can be used no longer. */
export function openDatabase(
	name: string,
	gone: () => void,
	{ version, upgraded } = current
): Promise<IDBPDatabase<Stored>> {
	return new Promise((resolve, reject) => {
		openDB<Stored>(name, version, {
			// An upgrade that fails later must abort by itself, or its half is committed:
			// https://github.com/jakearchibald/idb/issues/26
			upgrade(db, oldVersion, _newVersion, tx) {
				upgraded(db, oldVersion, tx).catch((error: unknown) => {
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
