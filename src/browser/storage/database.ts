import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Result } from '#core/base/result.ts';
import { openDatabase, type Stored } from './database-schema.ts';
import { storageProblemSentence } from './storage-problem.ts';

export type DatabaseStores = readonly [StoreNames<Stored>, ...StoreNames<Stored>[]];

export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
	Stored,
	StoreNames<Stored>[],
	Mode
>;

type Work<Mode extends IDBTransactionMode, T> = (tx: Transaction<Mode>) => Promise<T>;

/** Refusals come back as a sentence. `work` awaits nothing foreign and may run again on a new connection. */
export interface Database {
	read<T>(stores: DatabaseStores, work: Work<'readonly', T>): Promise<Result<T>>;
	/** All of it or nothing, and on the disk once it is answered. */
	write<T>(stores: DatabaseStores, work: Work<'readwrite', T>): Promise<Result<T>>;
}

const attempts = 3;
/** A lost connection shows as one of these; on a new one the same work succeeds. */
const lost = ['InvalidStateError', 'UnknownError', 'AbortError'];

export function database(name: string): Database {
	let opened: Promise<IDBPDatabase<Stored>> | undefined;

	function connection(): Promise<IDBPDatabase<Stored>> {
		if (opened) return opened;
		const opening = openDatabase(name, forget);
		opened = opening;
		opening.catch(forget);
		return opening;

		function forget() {
			if (opened === opening) opened = undefined;
		}
	}

	async function done<T>(work: (db: IDBPDatabase<Stored>) => Promise<T>): Promise<Result<T>> {
		for (let attempt = 1; ; attempt++) {
			let db: IDBPDatabase<Stored> | undefined;
			try {
				db = await connection();
				return { ok: true, value: await work(db) };
			} catch (error) {
				if (attempt === attempts || !(error instanceof Error && lost.includes(error.name)))
					return { ok: false, problem: storageProblemSentence(error) };
				opened = undefined;
				db?.close();
			}
		}
	}

	return {
		read: (stores, work) => done((db) => finished(db.transaction([...stores], 'readonly'), work)),
		write: (stores, work) =>
			done((db) =>
				finished(db.transaction([...stores], 'readwrite', { durability: 'strict' }), work)
			)
	};
}

async function finished<Mode extends IDBTransactionMode, T>(
	tx: Transaction<Mode>,
	work: Work<Mode, T>
): Promise<T> {
	const [value] = await Promise.all([orNothing(tx, work), tx.done]);
	return value;
}

async function orNothing<Mode extends IDBTransactionMode, T>(
	tx: Transaction<Mode>,
	work: Work<Mode, T>
): Promise<T> {
	try {
		return await work(tx);
	} catch (error) {
		try {
			tx.abort();
		} catch {
			// It has ended by itself; what `work` threw says why.
		}
		throw error;
	}
}
