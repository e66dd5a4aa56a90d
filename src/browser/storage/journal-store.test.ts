import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { instant } from '#core/base/units.ts';
import { checkInAt, entryAt, removalAt } from '#core/journal/entry.fake.ts';
import { recordOf } from '#core/journal/record.ts';
import { database } from './database.ts';
import { journalOn } from './journal-store.fake.ts';
import { savedSessionStore } from './saved-session-store.ts';

const day = 86_400_000;
const began = Date.UTC(2026, 2, 2, 8);
let made = 0;

function opened() {
	const name = `journal-${made++}`;
	const stored = database(name);
	const told = { saved: vi.fn(), erased: vi.fn() };
	return { name, stored, told, journal: journalOn(stored, { events: told }).journal };
}

test('what was added is there for the next visit, in the order of time', async () => {
	const { name, journal, told } = opened();
	const entries = [0, 1, 2].map((days) => entryAt(began + days * day));
	for (const entry of entries.toReversed()) expect(await journal.add(entry)).toEqual({ ok: true });
	expect(told.saved).toHaveBeenCalledTimes(3);
	const later = journalOn(database(name)).journal;
	expect(await later.latest(10)).toEqual({ ok: true, value: entries });
	expect(await later.latest(2)).toEqual({ ok: true, value: entries.slice(1) });
	expect(await later.latest(0)).toEqual({ ok: true, value: [] });
});

test('several entries are written together or not at all', async () => {
	const { journal } = opened();
	const [one, two] = [entryAt(began), entryAt(began + day)];
	const unwritable = { ...two, routine: Symbol('not to be cloned') } as never;
	expect((await journal.add(one, unwritable)).ok).toBe(false);
	expect(await journal.latest(10)).toEqual({ ok: true, value: [] });
	expect(await journal.add(one, two)).toEqual({ ok: true });
	expect(await journal.latest(10)).toEqual({ ok: true, value: [one, two] });
});

test('what is written once stays as it is, also for an entry of the same id', async () => {
	const { journal } = opened();
	const { id } = entryAt(began);
	expect(await journal.has(id)).toEqual({ ok: true, value: false });
	await journal.add(entryAt(began));
	expect(await journal.add(entryAt(began, { pain: 9 }))).toEqual({ ok: true });
	expect(await journal.has(id)).toEqual({ ok: true, value: true });
	expect(await journal.latest(10)).toEqual({ ok: true, value: [entryAt(began)] });
});

test('a record that cannot be read is put aside with its reason and the rest is answered', async () => {
	const { stored, journal } = opened();
	const broken = { ...recordOf(entryAt(began)), ended: 'yesterday' };
	await journal.add(entryAt(began + day));
	await stored.write(['entries'], (tx) => tx.objectStore('entries').put(broken));
	expect(await journal.latest(10)).toEqual({ ok: true, value: [entryAt(began + day)] });
	const aside = await stored.read(['quarantine', 'entries'], (tx) =>
		Promise.all([tx.objectStore('quarantine').getAll(), tx.objectStore('entries').count()])
	);
	const problem = 'A journal entry cannot be read: ended is not what it may be.';
	expect(aside).toEqual({ ok: true, value: [[{ problem, record: broken }], 1] });
});

test('what was put aside comes back once it can be read', async () => {
	const { stored, journal } = opened();
	const { id } = entryAt(began);
	await stored.write(['quarantine'], (tx) =>
		tx.objectStore('quarantine').put({ problem: 'Too new.', record: recordOf(entryAt(began)) }, id)
	);
	expect(await journal.latest(10)).toEqual({ ok: true, value: [entryAt(began)] });
	const aside = await stored.read(['quarantine'], (tx) => tx.objectStore('quarantine').count());
	expect(aside).toEqual({ ok: true, value: 0 });
});

test('erasing takes everything, also the session under way', async () => {
	const { stored, journal, told } = opened();
	const running = savedSessionStore(stored);
	await journal.add(entryAt(began));
	await running.keep({ elapsed: 4 });
	expect(await running.read()).toEqual({ ok: true, value: { elapsed: 4 } });
	expect(await journal.eraseAll()).toEqual({ ok: true });
	expect(told.erased).toHaveBeenCalledOnce();
	expect(await journal.latest(10)).toEqual({ ok: true, value: [] });
	expect(await running.read()).toEqual({ ok: true, value: undefined });
});

test('a snapshot that cannot be stored is told and not thrown', async () => {
	const { stored } = opened();
	const told = await savedSessionStore(stored).keep({ call: () => undefined });
	expect(told.ok).toBe(false);
});

test('what was removed is not among the latest, however many lie between', async () => {
	const { journal } = opened();
	const entries = Array.from({ length: 12 }, (_, days) => entryAt(began + days * day));
	const removed = entries.slice(2).map(({ id }) => id);
	for (const entry of entries) await journal.add(entry);
	await journal.add(removalAt(began + 20 * day, removed));
	expect(await journal.latest(2)).toEqual({ ok: true, value: entries.slice(0, 2) });
	expect(await journal.latest(50)).toEqual({ ok: true, value: entries.slice(0, 2) });
	expect(await journal.all()).toEqual({ ok: true, value: entries.slice(0, 2) });
	expect(await journal.has(removed[0] ?? '')).toEqual({ ok: true, value: true });
	await journal.add(removalAt(began + 21 * day, [removalAt(began + 20 * day, []).id]));
	expect(await journal.latest(2)).toEqual({ ok: true, value: entries.slice(-2) });
});

test('a removal from a device whose clock was behind counts too', async () => {
	const { journal } = opened();
	const entries = [0, 1, 2].map((days) => entryAt(began + days * day));
	for (const entry of entries) await journal.add(entry);
	await journal.add(removalAt(Date.UTC(2000, 0, 1), [entries[2]?.id ?? '']));
	expect(await journal.latest(1)).toEqual({ ok: true, value: entries.slice(1, 2) });
	const lastDay = [instant(began + 2 * day), instant(began + 3 * day)] as const;
	expect(await journal.between(...lastDay)).toEqual({ ok: true, value: [] });
});

test('between two moments is from the first to before the second', async () => {
	const { journal } = opened();
	const entries = [0, 1, 2, 3].map((days) => entryAt(began + days * day));
	for (const entry of entries) await journal.add(entry);
	const asked = [instant(began + day), instant(began + 3 * day)] as const;
	expect(await journal.between(...asked)).toEqual({ ok: true, value: entries.slice(1, 3) });
});

test('the latest are read without the others', async () => {
	const { stored, journal } = opened();
	for (let days = 0; days < 200; days++) await journal.add(entryAt(began + days * day));
	const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
	const keys = vi.spyOn(IDBObjectStore.prototype, 'getAllKeys');
	const latest = await journal.latest(3);
	expect(latest.ok && latest.value.length).toBe(3);
	const ranges = read.mock.calls.map(([range]) => range);
	// Once for what was put aside, which is nothing, and once for the three.
	expect(ranges).toEqual([undefined, expect.any(IDBKeyRange)]);
	expect(keys).toHaveBeenCalledTimes(1);
	const begins = ranges[1] instanceof IDBKeyRange ? ranges[1].lower : undefined;
	expect(begins).toBe(entryAt(began + 197 * day).id);
	vi.restoreAllMocks();
	expect(await stored.read(['entries'], (tx) => tx.objectStore('entries').count())).toEqual({
		ok: true,
		value: 200
	});
});

test('merging adds what is not there, once, and says what', async () => {
	const { journal, told } = opened();
	const [first, second, third] = [0, 1, 2].map((days) => entryAt(began + days * day));
	if (!first || !second || !third) throw new Error('There are three.');
	await journal.add(first);
	const aside = [{ id: 'later', problem: 'Too new.', record: { id: 'later', version: 9 } }];
	const theirs = { entries: [first, second, third], aside };
	const added = { ok: true, value: { entries: [second, third], aside } };
	expect(await journal.merge(theirs)).toEqual(added);
	expect(await journal.contents()).toEqual({
		ok: true,
		value: { entries: [first, second, third], aside }
	});
	expect(await journal.merge(theirs)).toEqual({ ok: true, value: { entries: [], aside: [] } });
	expect(told.saved.mock.calls).toEqual([[[first]], [[]]]);
});

test('what is merged in readable takes the place of what was put aside', async () => {
	const { stored, journal } = opened();
	const { id } = checkInAt(began);
	await stored.write(['quarantine'], (tx) =>
		tx.objectStore('quarantine').put({ problem: 'Broken.', record: { id } }, id)
	);
	await journal.merge({ entries: [checkInAt(began)], aside: [] });
	expect(await journal.contents()).toEqual({
		ok: true,
		value: { entries: [checkInAt(began)], aside: [] }
	});
});
