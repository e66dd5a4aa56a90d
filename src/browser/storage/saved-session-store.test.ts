import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { entryAt } from '#core/journal/entry.fake.ts';
import { database } from './database.ts';
import { journalOn } from './journal-store.fake.ts';
import { localStorageWith } from './local-text.fake.ts';
import { savedSessionStore } from './saved-session-store.ts';

afterEach(() => vi.unstubAllGlobals());

const snapshot = {
	of: 'daily',
	phase: { name: 'running', since: 1_772_438_400_000 },
	done: [1, 2],
	snapshot: { id: 'this' },
	keptAt: 5
};

test('a reload finds the snapshot that was kept last', async () => {
	const saved = savedSessionStore(database('reload'));
	expect(await saved.read()).toEqual({ ok: true, value: undefined });
	expect(await saved.keep({ of: 'walk' })).toEqual({ ok: true });
	expect(await saved.keep(snapshot)).toEqual({ ok: true });
	expect(await savedSessionStore(database('reload')).read()).toEqual({ ok: true, value: snapshot });
});

test('a forgotten session is gone, and the journal is not', async () => {
	const stored = database('forget');
	const { journal } = journalOn(stored);
	const saved = savedSessionStore(stored);
	const entry = entryAt(Date.UTC(2026, 2, 2, 8));
	await journal.add(entry);
	await saved.keep(snapshot);
	expect(await saved.forget('that')).toEqual({ ok: true });
	expect(await saved.read()).toEqual({ ok: true, value: snapshot });
	expect(await saved.forget('this')).toEqual({ ok: true });
	expect(await saved.read()).toEqual({ ok: true, value: undefined });
	expect(await journal.all()).toEqual({ ok: true, value: [entry] });
});

test('what cannot be stored is told in a sentence, and the older snapshot stays', async () => {
	const saved = savedSessionStore(database('refuse'));
	await saved.keep(snapshot);
	const refused = await saved.keep({ call: () => undefined });
	expect(refused).toEqual({
		ok: false,
		problem: expect.stringMatching(/^It could not be stored: .+\.$/)
	});
	expect(await saved.read()).toEqual({ ok: true, value: snapshot });
});

test('a state of a page that was left before the database had it is there', async () => {
	vi.stubGlobal('localStorage', localStorageWith({}));
	const stored = database('left');
	await savedSessionStore(stored).keep(snapshot);
	const left = { ...stored, write: () => new Promise<never>(() => undefined) };
	void savedSessionStore(left).keep({ ...snapshot, keptAt: 6 });
	const next = savedSessionStore(stored);
	expect(await next.read()).toEqual({ ok: true, value: { ...snapshot, keptAt: 6 } });
});

test('what was forgotten does not come back with the texts of a killed browser', async () => {
	const texts: Record<string, string> = {};
	vi.stubGlobal('localStorage', localStorageWith(texts));
	const stored = database('killed');
	const saved = savedSessionStore(stored);
	await saved.keep({ ...snapshot, keptAt: 6 });
	const late = { ...texts };
	await saved.forget('this');
	expect(texts).toEqual({});
	Object.assign(texts, late);
	expect(await saved.read()).toEqual({ ok: true, value: undefined });
	await saved.keep({ ...snapshot, keptAt: 4, snapshot: { id: 'those' } });
	expect(await saved.read()).toMatchObject({ value: { snapshot: { id: 'those' } } });
});
