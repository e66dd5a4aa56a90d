import type { Entry } from '#core/journal/entry.ts';
import { readEntry, recordOf } from '#core/journal/record.ts';
import type { Parsed } from '#core/parsed.ts';
import type { JournalStore, Saved } from '#core/ports.ts';
import type { Database, Transaction } from './database.ts';
import { putAside, takeBack, type Unreadable } from './quarantine.ts';

type Kept = readonly (readonly [key: string, record: unknown])[];

interface Told {
	/** An entry was stored. */
	saved(): void;
	/** Everything is gone. */
	erased(): void;
}

export function journalStore(stored: Database, told: Told): JournalStore {
	let tookBack = false;

	async function read(
		work: (tx: Transaction<'readonly'>) => Promise<Kept>
	): Promise<Parsed<readonly Entry[]>> {
		if (!tookBack) {
			tookBack = true;
			await takeBack(stored);
		}
		const kept = await stored.read(['entries'], work);
		if (!kept.ok) return kept;
		const entries: Entry[] = [];
		const unreadable: Unreadable[] = [];
		for (const [id, record] of kept.value) {
			const entry = readEntry(record);
			if (entry.ok) entries.push(entry.value);
			else unreadable.push({ id, record, problem: entry.problem });
		}
		if (unreadable.length > 0) await putAside(stored, unreadable);
		return { ok: true, value: entries };
	}

	return {
		async add(entry) {
			const added = await stored.write(['entries'], async (tx) => {
				const entries = tx.objectStore('entries');
				if ((await entries.getKey(entry.id)) === undefined) await entries.add(recordOf(entry));
			});
			if (added.ok) told.saved();
			return savedOf(added);
		},

		has: (id) =>
			stored.read(
				['entries'],
				async (tx) => (await tx.objectStore('entries').getKey(id)) !== undefined
			),

		latest: (limit) =>
			read(async (tx) => {
				const store = tx.objectStore('entries');
				const keys = limit > 0 ? (await store.getAllKeys()).slice(-limit) : [];
				const [first] = keys;
				if (first === undefined) return [];
				// All at once: a cursor takes seconds for what ten years have left.
				const records = await store.getAll(IDBKeyRange.lowerBound(first));
				return keys.map((key, index) => [key, records[index]] as const);
			}),

		async eraseAll() {
			const erased = await stored.write(['entries', 'quarantine', 'running'], (tx) =>
				Promise.all([
					tx.objectStore('entries').clear(),
					tx.objectStore('quarantine').clear(),
					tx.objectStore('running').clear()
				])
			);
			if (erased.ok) told.erased();
			return savedOf(erased);
		}
	};
}

export function savedOf(done: Parsed<unknown>): Saved {
	return done.ok ? { ok: true } : done;
}
