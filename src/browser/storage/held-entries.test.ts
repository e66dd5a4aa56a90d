import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entryAt } from '#core/journal/entry.fake.ts';
import type { Entry } from '#core/journal/entry.ts';
import { database, type Database } from './database.ts';
import { holdEntries } from './held-entries.ts';
import { journalOn } from './journal-store.fake.ts';
import { heldEntries, releaseEntries } from './release-entries.ts';
import { localStorageWith } from './local-text.fake.ts';

const began = Date.UTC(2026, 2, 2, 8);
const day = 86_400_000;
let made = 0;
const now = began + 10 * day;
let texts: Record<string, string>;

beforeEach(() => {
	texts = {};
	vi.stubGlobal('localStorage', localStorageWith(texts));
});

afterEach(() => vi.unstubAllGlobals());

/** A page that has just opened. */
async function page(stored: Database = database(`held-${made++}`)) {
	const { box, journal } = journalOn(stored, { now: () => now });
	await box.reconcile();
	return { stored, journal };
}

/** The page that held them is gone, and what it held in memory with it. */
function leftHolding(...entries: readonly Entry[]) {
	holdEntries(...entries);
	const left = { ...texts };
	releaseEntries(entries.map(({ id }) => id));
	Object.assign(texts, left);
}

test('what was answered just before the page was left is there on the next page', async () => {
	const entries = [entryAt(began), entryAt(began + day)];
	leftHolding(...entries);
	const { journal } = await page();
	expect(await journal.latest(5)).toEqual({ ok: true, value: entries });
	expect(heldEntries().size).toBe(0);
});

test('what is in the database is no longer held, and never there twice', async () => {
	const { stored, journal } = await page();
	holdEntries(entryAt(began));
	const before = { ...texts };
	await journal.add(entryAt(began));
	expect(heldEntries().size).toBe(0);
	// A browser that was killed brings it back.
	Object.assign(texts, before);
	const { journal: later } = await page(stored);
	expect(await later.latest(5)).toEqual({ ok: true, value: [entryAt(began)] });
});

test('what was erased does not come back with the texts of a killed browser', async () => {
	const { stored, journal } = await page();
	holdEntries(entryAt(began));
	const before = { ...texts };
	await journal.add(entryAt(began));
	expect(await journal.eraseAll()).toEqual({ ok: true });
	Object.assign(texts, before);
	leftHolding(entryAt(now + day));
	const { journal: later } = await page(stored);
	expect(await later.latest(5)).toEqual({ ok: true, value: [entryAt(now + day)] });
	expect(heldEntries().size).toBe(0);
});

test('a damaged text costs nothing else', async () => {
	leftHolding(entryAt(began));
	Object.assign(texts, { 'one-degree-held-x': '{', 'one-degree-held-y': '5', other: 'theirs' });
	const { journal } = await page();
	expect(await journal.latest(5)).toEqual({ ok: true, value: [entryAt(began)] });
	expect(Object.keys(texts)).toEqual(['other']);
});

test('what the disk refused was told, so it is not brought back later', async () => {
	const { stored, journal } = await page();
	const unwritable = { ...entryAt(began), routine: Symbol('not to be cloned') } as never;
	expect((await journal.add(unwritable)).ok).toBe(false);
	expect(heldEntries().size).toBe(0);
	expect(await (await page(stored)).journal.latest(5)).toEqual({ ok: true, value: [] });
});
