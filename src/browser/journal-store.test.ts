import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { entryAt } from '#core/journal/entry.fake.ts';
import { recordOf } from '#core/journal/record.ts';
import { database } from './database.ts';
import { journalStore } from './journal-store.ts';
import { runningStore } from './running-store.ts';

const day = 86_400_000;
const began = Date.UTC(2026, 2, 2, 8);
let made = 0;

function opened() {
	const name = `journal-${made++}`;
	const stored = database(name);
	const told = { saved: vi.fn(), erased: vi.fn() };
	return { name, stored, told, journal: journalStore(stored, told) };
}

test('what was added is there for the next visit, in the order of time', async () => {
	const { name, journal, told } = opened();
	const entries = [0, 1, 2].map((days) => entryAt(began + days * day));
	for (const entry of entries.toReversed()) expect(await journal.add(entry)).toEqual({ ok: true });
	expect(told.saved).toHaveBeenCalledTimes(3);
	const later = journalStore(database(name), told);
	expect(await later.latest(10)).toEqual({ ok: true, value: entries });
	expect(await later.latest(2)).toEqual({ ok: true, value: entries.slice(1) });
	expect(await later.latest(0)).toEqual({ ok: true, value: [] });
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
	const problem = 'A journal entry cannot be read: ended is not a time after began.';
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
	const running = runningStore(stored);
	await journal.add(entryAt(began));
	await running.keep({ elapsed: 4 });
	expect(await running.kept()).toEqual({ ok: true, value: { elapsed: 4 } });
	expect(await journal.eraseAll()).toEqual({ ok: true });
	expect(told.erased).toHaveBeenCalledOnce();
	expect(await journal.latest(10)).toEqual({ ok: true, value: [] });
	expect(await running.kept()).toEqual({ ok: true, value: undefined });
});

test('a snapshot that cannot be stored is told and not thrown', async () => {
	const { stored } = opened();
	const told = await runningStore(stored).keep({ call: () => undefined });
	expect(told.ok).toBe(false);
});
