import type { Result } from '#core/base/result.ts';
import type { Instant } from '#core/base/units.ts';
import {
	mergeAdditions,
	changesToMerge,
	type Contents,
	type UnreadableRecord
} from '#core/journal/contents.ts';
import { entriesInEffect, ownThingsIn, type Entry, type Happening } from '#core/journal/entry.ts';
import { identityOf } from '#core/journal/identity.ts';
import { readEntry, recordOf } from '#core/journal/record.ts';
import type { JournalStore } from '#core/ports/ports.ts';
import type { Database, Transaction } from './database.ts';
import { holdEntries } from './held-entries.ts';
import type { Outbox } from './outbox.ts';
import { unreadableIn, keepUnreadable, restoreReadable } from './unreadable-records.ts';

interface JournalEvents {
	/** Called when entries were stored; those of a copy are not named. */
	saved(entries: readonly Entry[]): void;
	/** Called when everything was erased; all ids made before sort before `mark`. */
	erased(mark: string): void;
}

/** Records that were found, and whether there may be older ones. */
interface FoundRecords {
	readonly records: readonly unknown[];
	readonly removals: readonly unknown[];
	readonly more: boolean;
}

interface JournalParts {
	readonly stored: Database;
	readonly outbox: Outbox;
	readonly events: JournalEvents;
	/** Makes ids that sort after all earlier ones. */
	readonly newId: () => string;
}

export function journalStore({ stored, outbox, events, newId }: JournalParts): JournalStore {
	let restored: Promise<void> | undefined;

	/** The readable records; unreadable ones are set aside. */
	async function read(work: (tx: Transaction<'readonly'>) => Promise<FoundRecords>) {
		await (restored ??= restoreReadable(stored));
		const found = await stored.read(['entries'], work);
		if (!found.ok) return found;
		const { records, removals, more } = found.value;
		const kept = new Map<string, Entry>();
		const unreadable: UnreadableRecord[] = [];
		for (const record of [...records, ...removals]) {
			const id = idOf(record);
			const entry = readEntry(record);
			if (entry.ok) kept.set(id, entry.value);
			else unreadable.push({ id, record, problem: entry.problem });
		}
		if (unreadable.length > 0) await keepUnreadable(stored, unreadable);
		return { ok: true as const, value: { entries: [...kept.values()], more } };
	}

	async function contents(): Promise<Result<Contents>> {
		const found = await read(allRecords);
		if (!found.ok) return found;
		const aside = await unreadableIn(stored);
		if (!aside.ok) return aside;
		return { ok: true, value: { entries: found.value.entries, aside: aside.value } };
	}

	async function happenings(
		work: (tx: Transaction<'readonly'>) => Promise<FoundRecords>
	): Promise<Result<readonly Happening[]>> {
		const found = await read(work);
		return found.ok ? { ok: true, value: entriesInEffect(found.value.entries) } : found;
	}

	return {
		async add(...entries) {
			holdEntries(...entries);
			const added = await outbox.flush();
			if (added.ok) events.saved(entries);
			return added;
		},

		has: (id) =>
			stored.read(
				['entries'],
				async (tx) => (await tx.objectStore('entries').getKey(id)) !== undefined
			),

		async latest(limit) {
			if (limit <= 0) return { ok: true, value: [] };
			for (let asked = limit; ; asked *= 4) {
				const found = await read((tx) => newestRecords(tx, asked));
				if (!found.ok) return found;
				const { entries, more } = found.value;
				const inEffect = entriesInEffect(entries);
				if (inEffect.length >= limit || !more) return { ok: true, value: inEffect.slice(-limit) };
			}
		},

		between: (from, to) => happenings((tx) => recordsBetween(tx, from, to)),

		all: () => happenings(allRecords),

		async ownThings() {
			const found = await happenings(async (tx) => ({
				records: await tx.objectStore('entries').index('kind').getAll('own'),
				removals: await removalsIn(tx),
				more: false
			}));
			return found.ok ? { ok: true, value: ownThingsIn(found.value) } : found;
		},

		contents,

		async merge(theirs) {
			const ours = await contents();
			if (!ours.ok) return ours;
			const changes = changesToMerge(ours.value, theirs);
			const done = await stored.write(['entries', 'quarantine'], (tx) => putAll(tx, changes));
			if (!done.ok) return done;
			const added = mergeAdditions(ours.value, theirs);
			if (added.entries.length > 0) events.saved([]);
			return { ok: true, value: added };
		},

		async eraseAll() {
			const mark = newId();
			const erased = await outbox.erase(mark);
			if (erased.ok) events.erased(mark);
			return erased;
		}
	};
}

async function allRecords(tx: Transaction<'readonly'>): Promise<FoundRecords> {
	return { records: await tx.objectStore('entries').getAll(), removals: [], more: false };
}

/**
 * The newest records, by their position among the keys, so that it takes as long after ten years as
 * after ten days.
 */
async function newestRecords(tx: Transaction<'readonly'>, limit: number): Promise<FoundRecords> {
	const store = tx.objectStore('entries');
	const last = await store.openKeyCursor(null, 'prev');
	const first = last && limit > 1 ? await last.advance(limit - 1) : last;
	const range = first ? IDBKeyRange.lowerBound(first.primaryKey) : undefined;
	// `getAll` instead of a cursor, which takes seconds for the records of ten years.
	const [records, removals] = await Promise.all([store.getAll(range), removalsIn(tx)]);
	return { records, removals, more: records.length >= limit };
}

async function recordsBetween(
	tx: Transaction<'readonly'>,
	from: Instant,
	to: Instant
): Promise<FoundRecords> {
	const range = IDBKeyRange.bound(earliestAt(from), earliestAt(to), false, true);
	const [records, removals] = await Promise.all([
		tx.objectStore('entries').getAll(range),
		removalsIn(tx)
	]);
	return { records, removals, more: false };
}

/** All removals, because one may name entries that are older or newer than itself. */
function removalsIn(tx: Transaction<'readonly'>): Promise<readonly unknown[]> {
	return tx.objectStore('entries').index('kind').getAll('removal');
}

async function putAll(tx: Transaction<'readwrite'>, { entries, aside }: Contents) {
	const [store, quarantine] = [tx.objectStore('entries'), tx.objectStore('quarantine')];
	await Promise.all([
		...entries.map((entry) => store.put(recordOf(entry))),
		...entries.map(({ id }) => quarantine.delete(id)),
		...aside.map(({ id, problem, record }) => quarantine.put({ problem, record }, id))
	]);
}

function earliestAt(moment: Instant): string {
	return identityOf(moment, 0, new Uint8Array(8));
}

function idOf(record: unknown): string {
	return String(typeof record === 'object' && record !== null ? Reflect.get(record, 'id') : record);
}
