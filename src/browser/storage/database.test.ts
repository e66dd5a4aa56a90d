import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { openDatabase, type DatabaseSchema } from './database-schema.ts';
import { database, type Transaction } from './database.ts';
import { storageProblemSentence } from './storage-problem.ts';

let made = 0;
const fresh = () => `database-${made++}`;

function put(value: unknown, key: string) {
	return (tx: Transaction<'readwrite'>) => tx.objectStore('running').put(value, key);
}

function get(key: string) {
	return (tx: Transaction<'readonly'>): Promise<unknown> => tx.objectStore('running').get(key);
}

test('an upgrade that fails after waiting leaves nothing of itself behind', async () => {
	const name = fresh();
	const half = openDatabase(name, () => undefined, {
		version: 1,
		async upgraded(db) {
			const store = db.createObjectStore('entries', { keyPath: 'id' });
			await store.put({ id: 'half' });
			throw new Error('The upgrade is wrong.');
		}
	});
	await expect(half).rejects.toThrow('The upgrade is wrong.');
	const db = await openDatabase(name, () => undefined);
	expect([...db.objectStoreNames]).toEqual([
		'documents',
		'entries',
		'places',
		'quarantine',
		'running'
	]);
	expect(await db.count('entries')).toBe(0);
});

test('half a change is none', async () => {
	const stored = database(fresh());
	await stored.write(['running'], put('before', 'a'));
	const wrong = await stored.write(['running'], async (tx) => {
		await put('after', 'a')(tx);
		throw new Error('Something is wrong');
	});
	expect(wrong).toEqual({ ok: false, problem: 'It could not be stored: Something is wrong.' });
	expect(await stored.read(['running'], get('a'))).toEqual({ ok: true, value: 'before' });
});

test('work that waits for something foreign is told as not stored', async () => {
	const stored = database(fresh());
	const told = await stored.write(['running'], async (tx) => {
		await put(1, 'a')(tx);
		await new Promise((resolve) => setTimeout(resolve, 20));
		await put(2, 'b')(tx);
	});
	expect(told.ok).toBe(false);
});

test('a lost connection is opened anew and the work done again', async () => {
	const stored = database(fresh());
	let tries = 0;
	const saved = await stored.write(['running'], (tx) => {
		tries++;
		if (tries === 1) tx.db.close();
		if (tries === 1) throw new DOMException('Connection lost.', 'UnknownError');
		return put('kept', 'a')(tx);
	});
	expect(saved.ok).toBe(true);
	expect(tries).toBe(2);
	expect(await stored.read(['running'], get('a'))).toEqual({ ok: true, value: 'kept' });
});

test('a connection that closed meanwhile is opened anew', async () => {
	const stored = database(fresh());
	await stored.write(['running'], async (tx) => {
		const { db } = tx;
		setTimeout(() => db.close(), 5);
		await put(1, 'a')(tx);
	});
	await new Promise((resolve) => setTimeout(resolve, 20));
	expect((await stored.write(['running'], put(2, 'b'))).ok).toBe(true);
});

test('a connection that stays lost is told in a sentence', async () => {
	const stored = database(fresh());
	const work = vi.fn(() => Promise.reject(new DOMException('Lost.', 'UnknownError')));
	expect(await stored.write(['running'], work)).toEqual({
		ok: false,
		problem: 'The connection to the storage was lost: try again. What was saved before is intact.'
	});
	expect(work).toHaveBeenCalledTimes(3);
});

test('a full device is told in a sentence and costs nothing that was saved', async () => {
	const stored = database(fresh());
	await stored.write(['running'], put('before', 'a'));
	const full = await stored.write(['running'], async (tx) => {
		await put('after', 'a')(tx);
		throw new DOMException('Full.', 'QuotaExceededError');
	});
	expect(full).toEqual({
		ok: false,
		problem: 'This device has no room left, so it was not saved; what was saved before is intact.'
	});
	expect(await stored.read(['running'], get('a'))).toEqual({ ok: true, value: 'before' });
});

test('a newer database is left alone and told in a sentence', async () => {
	const name = fresh();
	const newer = await openDB(name, 7, { upgrade: (db) => void db.createObjectStore('later') });
	newer.close();
	const told = await database(name).write(['running'], put(1, 'a'));
	expect(told).toEqual({
		ok: false,
		problem: 'A newer version of the app has been used here: close its windows and load it again.'
	});
	const still = await openDB(name);
	expect([still.version, [...still.objectStoreNames]]).toEqual([7, ['later']]);
});

test('a newer version of the app in another window is let through', async () => {
	const name = fresh();
	const stored = database(name);
	await stored.write(['running'], put(1, 'a'));
	const newer = await openDB<DatabaseSchema>(name, 99);
	expect(newer.version).toBe(99);
	newer.close();
	expect((await stored.write(['running'], put(2, 'b'))).ok).toBe(false);
});

test('an older window that does not let go is told in a sentence', async () => {
	const name = fresh();
	const older = await openDB<DatabaseSchema>(name, 1);
	const blocked = await openDatabase(name, () => undefined).catch(storageProblemSentence);
	expect(blocked).toBe(
		'Another window of the app is older and still open: close it and try again.'
	);
	older.close();
});
