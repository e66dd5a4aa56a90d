import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { entryAt } from '#core/journal/entry.fake.ts';
import { database } from './database.ts';
import { journalOn } from './journal-store.fake.ts';
import { savedSessionStore } from './saved-session-store.ts';

const snapshot = {
	of: 'daily',
	phase: { name: 'running', since: 1_772_438_400_000 },
	done: [1, 2],
	snapshot: { id: 'this' }
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
