import {
	unwrap,
	type IDBPDatabase,
	type IDBPTransaction,
	type StoreNames,
	type StoreValue
} from 'idb';
import type { Result } from '#core/base/result.ts';
import type { Saved } from '#core/ports/ports.ts';
import { openDatabase, type DatabaseSchema } from './database-schema.ts';
import { storageProblemSentence } from './storage-problem.ts';

export function savedResult(done: Result<unknown>): Saved {
	return done.ok ? { ok: true } : done;
}

export type DatabaseStores = readonly [StoreNames<DatabaseSchema>, ...StoreNames<DatabaseSchema>[]];

export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
	DatabaseSchema,
	StoreNames<DatabaseSchema>[],
	Mode
>;

type Work<Mode extends IDBTransactionMode, T> = (tx: Transaction<Mode>) => Promise<T>;

/**
 * Runs transactions. A refusal is answered with a sentence. `work` must await only its transaction,
 * and may run again on a new connection.
 */
export interface Database {
	read<T>(stores: DatabaseStores, work: Work<'readonly', T>): Promise<Result<T>>;
	/** Writes all or nothing, and answers once it is on the disk. */
	write<T>(stores: DatabaseStores, work: Work<'readwrite', T>): Promise<Result<T>>;
	/**
	 * Adds records that hold their keys, all or none. One whose key exists changes nothing. Nothing is
	 * looked up first, because a page that is left meanwhile would never add.
	 */
	add<Name extends StoreNames<DatabaseSchema>>(
		store: Name,
		records: readonly StoreValue<DatabaseSchema, Name>[]
	): Promise<Result<void>>;
}

const attempts = 3;
/** The names of errors of a lost connection; on a new one the same work succeeds. */
const lostConnectionErrors = ['InvalidStateError', 'UnknownError', 'AbortError'];

export function database(name: string): Database {
	let opened: Promise<IDBPDatabase<DatabaseSchema>> | undefined;

	function connection(): Promise<IDBPDatabase<DatabaseSchema>> {
		if (opened) return opened;
		const opening = openDatabase(name, forget);
		opened = opening;
		opening.catch(forget);
		return opening;

		function forget() {
			if (opened === opening) opened = undefined;
		}
	}

	async function withRetries<T>(
		work: (db: IDBPDatabase<DatabaseSchema>) => Promise<T>
	): Promise<Result<T>> {
		for (let attempt = 1; ; attempt++) {
			let db: IDBPDatabase<DatabaseSchema> | undefined;
			try {
				db = await connection();
				return { ok: true, value: await work(db) };
			} catch (error) {
				if (
					attempt === attempts ||
					!(error instanceof Error && lostConnectionErrors.includes(error.name))
				)
					return { ok: false, problem: storageProblemSentence(error) };
				opened = undefined;
				db?.close();
			}
		}
	}

	function writeIn<T>(stores: DatabaseStores, work: Work<'readwrite', T>): Promise<Result<T>> {
		return withRetries((db) =>
			inTransaction(db.transaction([...stores], 'readwrite', { durability: 'strict' }), work)
		);
	}

	return {
		read: (stores, work) =>
			withRetries((db) => inTransaction(db.transaction([...stores], 'readonly'), work)),
		write: writeIn,
		add: (store, records) =>
			writeIn([store], async (tx) => {
				const opened = unwrap(tx.objectStore(store));
				for (const record of records) keepIfThere(opened.add(record));
			})
	};
}

/** Without this, adding what is there already would abort the transaction. */
function keepIfThere(request: IDBRequest): void {
	request.addEventListener('error', (event) => {
		if (request.error?.name !== 'ConstraintError') return;
		event.preventDefault();
		event.stopPropagation();
	});
}

async function inTransaction<Mode extends IDBTransactionMode, T>(
	tx: Transaction<Mode>,
	work: Work<Mode, T>
): Promise<T> {
	const [value] = await Promise.all([abortOnError(tx, work), tx.done]);
	return value;
}

async function abortOnError<Mode extends IDBTransactionMode, T>(
	tx: Transaction<Mode>,
	work: Work<Mode, T>
): Promise<T> {
	try {
		return await work(tx);
	} catch (error) {
		try {
			tx.abort();
		} catch {
			// The transaction has ended already; the error of `work` gives the reason.
		}
		throw error;
	}
}
