import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Result } from '#core/base/result.ts';
import type { Saved } from '#core/ports/ports.ts';
import { allStores, openDatabase, type DatabaseSchema } from './database-schema.ts';
import { ErasedError, storageProblemSentence } from './storage-problem.ts';

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
	/**
	 * Writes all or nothing, and answers once it is on the disk. It is refused after another window
	 * erased everything, because what this one knows is gone.
	 */
	write<T>(stores: DatabaseStores, work: Work<'readwrite', T>): Promise<Result<T>>;
	/** Erases everything but these documents. `mark` sorts after all ids that were made before. */
	erase(mark: string, documents: Readonly<Record<string, unknown>>): Promise<Result<void>>;
	/** What the last erasing left as its mark, when this window looked first; '' if none did. */
	mark(): Promise<Result<string>>;
}

/** The name of the document that is the mark of the last erasing. */
const markName = 'erased';
const attempts = 3;
/** The names of errors of a lost connection; on a new one the same work succeeds. */
const lostConnectionErrors = ['InvalidStateError', 'UnknownError', 'AbortError'];

export function database(name: string): Database {
	let opened: Promise<IDBPDatabase<DatabaseSchema>> | undefined;
	let mark: string | undefined;

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

	async function writeUnlessErased<T>(tx: Transaction<'readwrite'>, work: Work<'readwrite', T>) {
		const current = await markIn(tx);
		mark ??= current;
		if (mark === current) return work(tx);
		throw new ErasedError();
	}

	return {
		read: (stores, work) =>
			withRetries((db) => inTransaction(db.transaction([...stores], 'readonly'), work)),

		write: (stores, work) => writeIn(['documents', ...stores], (tx) => writeUnlessErased(tx, work)),

		async erase(newMark, documents) {
			const erased = await writeIn(allStores, async (tx) => {
				const kept = Object.entries({ ...documents, [markName]: newMark });
				await Promise.all([
					...allStores.map((store) => tx.objectStore(store).clear()),
					...kept.map(([key, value]) => tx.objectStore('documents').put(value, key))
				]);
			});
			if (erased.ok) mark = newMark;
			return erased;
		},

		mark: () =>
			withRetries(async (db) => {
				mark ??= await inTransaction(db.transaction(['documents'], 'readonly'), markIn);
				return mark;
			})
	};
}

async function markIn(tx: Transaction<IDBTransactionMode>): Promise<string> {
	const mark = await tx.objectStore('documents').get(markName);
	return typeof mark === 'string' ? mark : '';
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
