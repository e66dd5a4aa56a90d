import type { Entry } from '#core/journal/entry.ts';
import { firstIdentity } from '#core/journal/identity.ts';
import { readEntry, recordOf } from '#core/journal/record.ts';
import type { Parsed } from '#core/parsed.ts';
import type { JournalStore, Saved } from '#core/ports.ts';
import type { Database, Transaction } from './database.ts';
import { putAside, takeBack, type Unreadable } from './quarantine.ts';

type Kept = readonly (readonly [key: string, record: unknown])[];

/** `saved` is called after an entry was stored. */
export function journalStore(stored: Database, saved: () => void): JournalStore {
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
			const added = await stored.write(['entries'], (tx) =>
				tx.objectStore('entries').put(recordOf(entry))
			);
			if (added.ok) saved();
			return savedOf(added);
		},

		latest: (limit) =>
			read(async (tx) => {
				const kept: (readonly [string, unknown])[] = [];
				let cursor = await tx.objectStore('entries').openCursor(null, 'prev');
				while (cursor && kept.length < limit) {
					kept.push([cursor.key, cursor.value]);
					cursor = kept.length < limit ? await cursor.continue() : null;
				}
				return kept.reverse();
			}),

		between: (from, to) =>
			read(async (tx) => {
				if (to <= from) return [];
				const range = IDBKeyRange.bound(firstIdentity(from), firstIdentity(to), false, true);
				const store = tx.objectStore('entries');
				const [keys, records] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
				return keys.map((key, index) => [key, records[index]] as const);
			}),

		async eraseAll() {
			return savedOf(
				await stored.write(['entries', 'quarantine', 'running'], (tx) =>
					Promise.all([
						tx.objectStore('entries').clear(),
						tx.objectStore('quarantine').clear(),
						tx.objectStore('running').clear()
					])
				)
			);
		}
	};
}

export function savedOf(done: Parsed<unknown>): Saved {
	return done.ok ? { ok: true } : done;
}
