import {
	openDB,
	type DBSchema,
	type IDBPDatabase,
	type IDBPTransaction,
	type StoreNames
} from 'idb';

export interface DatabaseSchema extends DBSchema {
	/** Unchecked records of `core/journal/record.ts`, by id. */
	entries: { key: string; value: unknown; indexes: { kind: string } };
	/** Unreadable records by id, with the reason. */
	quarantine: { key: string; value: { readonly problem: string; readonly record: unknown } };
	/** The running session, under the key 'session'. */
	running: { key: string; value: unknown };
	/** Files outside of the browser that somebody chose: the file of the copy, under the key 'copy'. */
	places: { key: string; value: unknown };
	/** Single documents by name. */
	documents: { key: string; value: unknown };
}

export const allStores = ['entries', 'quarantine', 'running', 'places', 'documents'] as const;

/** Another window keeps an older version of the database open. */
export class BlockedError extends Error {
	override readonly name = 'BlockedError';
}

type Upgrading = IDBPTransaction<DatabaseSchema, StoreNames<DatabaseSchema>[], 'versionchange'>;

const current = {
	version: 3,
	async upgraded(
		db: IDBPDatabase<DatabaseSchema>,
		oldVersion: number,
		tx: Upgrading
	): Promise<void> {
		if (oldVersion < 1) {
			db.createObjectStore('entries', { keyPath: 'id' });
			db.createObjectStore('quarantine');
			db.createObjectStore('running');
		}
		if (oldVersion < 2) {
			tx.objectStore('entries').createIndex('kind', 'kind');
			db.createObjectStore('places');
		}
		if (oldVersion < 3) db.createObjectStore('documents');
		// Add new ones below; never edit an old one. Keep a file of what the last version left in `past/`.
	}
};

/** `gone` is called when the connection can no longer be used. */
export function openDatabase(
	name: string,
	gone: () => void,
	{ version, upgraded } = current
): Promise<IDBPDatabase<DatabaseSchema>> {
	return new Promise((resolve, reject) => {
		openDB<DatabaseSchema>(name, version, {
			// A failed asynchronous upgrade has to abort explicitly, or its first half is committed:
			// https://github.com/jakearchibald/idb/issues/26
			upgrade(db, oldVersion, _newVersion, tx) {
				upgraded(db, oldVersion, tx).catch((error: unknown) => {
					reject(error);
					tx.done.catch(() => undefined); // It rejects because of the abort.
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
