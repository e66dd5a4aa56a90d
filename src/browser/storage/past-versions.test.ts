import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removalAt } from '#core/journal/entry.fake.ts';
import { database } from './database.ts';
import { journalOn } from './journal-store.fake.ts';
import { savedSessionStore } from './saved-session-store.ts';

interface PastStore {
	readonly keyPath?: string;
	readonly indexes?: readonly string[];
	readonly records: readonly { readonly key?: string; readonly value: Record<string, unknown> }[];
}

interface Past {
	readonly version: number;
	readonly stores: Readonly<Record<string, PastStore>>;
}

const folder = join(import.meta.dirname, 'past');
const pasts = readdirSync(folder).map((file) => [file, readPast(join(folder, file))] as const);

function readPast(file: string): Past {
	return JSON.parse(readFileSync(file, 'utf8'));
}

/** The database as that version of the app left it. */
async function left({ version, stores }: Past, name: string) {
	const db = await openDB(name, version, {
		upgrade(made) {
			for (const [store, { keyPath, indexes = [] }] of Object.entries(stores)) {
				const own = made.createObjectStore(store, keyPath === undefined ? {} : { keyPath });
				for (const index of indexes) own.createIndex(index, index);
			}
		}
	});
	for (const [store, { records }] of Object.entries(stores)) {
		for (const { key, value } of records) await db.put(store, value, key);
	}
	db.close();
}

test.each(pasts)('nothing of %s is lost, and what is new can be used', async (file, past) => {
	await left(past, file);
	const stored = database(file);
	const { journal } = journalOn(stored);
	const written = (store: string) => past.stores[store]?.records ?? [];

	const contents = await journal.contents();
	if (!contents.ok) throw new Error(contents.problem);
	const ids = contents.value.entries.map(({ id }) => id);
	expect(ids).toEqual(written('entries').map(({ value }) => value.id));
	expect(contents.value.aside.map(({ id, record }) => [id, record])).toEqual(
		written('quarantine').map(({ key, value }) => [key, value.record])
	);
	const running = await savedSessionStore(stored).read();
	expect(running).toEqual({ ok: true, value: written('running')[0]?.value });

	const [first = ''] = ids;
	await journal.add(removalAt(Date.UTC(2026, 10, 1), [first]));
	const latest = await journal.latest(100);
	expect(latest.ok && latest.value.map(({ id }) => id)).toEqual(ids.slice(1));
});

test('a file is kept of every version there ever was', async () => {
	await database('newest').read(['entries'], () => Promise.resolve());
	const { version } = await openDB('newest');
	const versions = Array.from({ length: version }, (_, index) => index + 1);
	expect(pasts.map(([, past]) => past.version)).toEqual(versions);
});
