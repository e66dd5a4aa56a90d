import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entryAt } from '#core/journal/entry.fake.ts';
import { ids } from './ids.ts';
import { database, type Database } from './database.ts';
import { heldEntries, holdEntries } from './held-entries.ts';
import { journalStore } from './journal-store.ts';
import { instant } from '#core/base/units.ts';

const began = Date.UTC(2026, 2, 2, 8);
const day = 86_400_000;
let made = 0;
let now = began + 10 * day;
let texts: Record<string, string>;

beforeEach(() => {
	texts = {};
	vi.stubGlobal(
		'localStorage',
		new Proxy(texts, {
			get: (_, name) =>
				({
					getItem: (key: string) => texts[key] ?? null,
					setItem: (key: string, text: string) => void (texts[key] = text),
					removeItem: (key: string) => void Reflect.deleteProperty(texts, key)
				})[String(name)]
		})
	);
});

afterEach(() => vi.unstubAllGlobals());

function page(stored: Database = database(`held-${made++}`)) {
	const { next } = ids({ now: () => instant(now) });
	return {
		stored,
		journal: journalStore(stored, { saved: () => undefined, erased: () => undefined }, next)
	};
}

test('what was answered just before the page was left is there on the next page', async () => {
	const { stored } = page();
	holdEntries(entryAt(began), entryAt(began + day));
	const entries = [entryAt(began), entryAt(began + day)];
	expect(await page(stored).journal.latest(5)).toEqual({ ok: true, value: entries });
	expect(heldEntries().size).toBe(0);
});

test('what is in the database is no longer held, and never there twice', async () => {
	const { stored, journal } = page();
	holdEntries(entryAt(began));
	const before = { ...texts };
	await journal.add(entryAt(began));
	expect(heldEntries().size).toBe(0);
	// A browser that was killed brings it back.
	Object.assign(texts, before);
	expect(await page(stored).journal.latest(5)).toEqual({ ok: true, value: [entryAt(began)] });
});

test('two readings at once both wait for what was held', async () => {
	holdEntries(entryAt(began));
	const { journal } = page();
	const [one, two] = await Promise.all([journal.latest(5), journal.all()]);
	expect([one, two]).toEqual([
		{ ok: true, value: [entryAt(began)] },
		{ ok: true, value: [entryAt(began)] }
	]);
});

test('what was erased does not come back with the texts of a killed browser', async () => {
	const { stored, journal } = page();
	holdEntries(entryAt(began));
	const before = { ...texts };
	await journal.add(entryAt(began));
	expect(await journal.eraseAll()).toEqual({ ok: true });
	Object.assign(texts, before);
	now += day;
	holdEntries(entryAt(now));
	expect(await page(stored).journal.latest(5)).toEqual({ ok: true, value: [entryAt(now)] });
	expect(heldEntries().size).toBe(0);
});

test('a damaged text costs nothing else', async () => {
	holdEntries(entryAt(began));
	Object.assign(texts, { 'one-degree-held-x': '{', 'one-degree-held-y': '5', other: 'theirs' });
	const { journal } = page();
	expect(await journal.latest(5)).toEqual({ ok: true, value: [entryAt(began)] });
	expect(Object.keys(texts)).toEqual(['other']);
});
