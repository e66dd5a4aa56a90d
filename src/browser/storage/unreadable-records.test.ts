import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { entryAt } from '#core/journal/entry.fake.ts';
import { recordOf } from '#core/journal/record.ts';
import { database, type Database } from './database.ts';
import { keepUnreadable, restoreReadable, unreadableIn } from './unreadable-records.ts';

const day = Date.UTC(2026, 2, 2, 8);
const [first, second] = [entryAt(day), entryAt(day + 86_400_000)];
const newer = { id: 'newer', kind: 'session', version: 99, mood: 'calm' };

function put(stored: Database, records: readonly unknown[]) {
	return stored.write(['entries'], (tx) =>
		Promise.all(records.map((record) => tx.objectStore('entries').put(record)))
	);
}

async function keysIn(stored: Database) {
	const keys = await stored.read(['entries'], (tx) => tx.objectStore('entries').getAllKeys());
	return keys.ok && keys.value;
}

test('an unreadable record moves aside whole, with its reason, and nothing else moves', async () => {
	const stored = database('moves');
	await put(stored, [recordOf(first), newer]);
	const aside = { id: 'newer', problem: 'It is too new.', record: newer };
	await keepUnreadable(stored, [aside]);
	expect(await keysIn(stored)).toEqual([first.id]);
	expect(await unreadableIn(stored)).toEqual({ ok: true, value: [aside] });
});

test('what can be read by now comes back, and what still cannot stays aside', async () => {
	const stored = database('comes back');
	const old = { id: second.id, problem: 'It was too new.', record: recordOf(second) };
	const still = { id: 'newer', problem: 'It is too new.', record: newer };
	await keepUnreadable(stored, [old, still]);
	await restoreReadable(stored);
	expect(await keysIn(stored)).toEqual([second.id]);
	expect(await unreadableIn(stored)).toEqual({ ok: true, value: [still] });
});

test('what is dated ahead stays aside until its day', async () => {
	const stored = database('ahead');
	const ahead = { id: second.id, problem: 'It is dated ahead.', record: recordOf(second) };
	await keepUnreadable(stored, [ahead]);
	const now = vi.spyOn(Date, 'now').mockReturnValue(day - 86_400_000);
	await restoreReadable(stored);
	expect(await keysIn(stored)).toEqual([]);
	now.mockReturnValue(day + 86_400_000);
	await restoreReadable(stored);
	expect(await keysIn(stored)).toEqual([second.id]);
	now.mockRestore();
});
