import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkInAt } from '#core/journal/entry.fake.ts';
import { database, type Database } from './database.ts';
import { journalOn } from './journal-store.fake.ts';
import { localStorageWith } from './local-text.fake.ts';
import { mirroredDocument } from './mirrored-document.ts';

let made = 0;
let texts: Record<string, string>;

beforeEach(() => stubStorage({}));
afterEach(() => vi.unstubAllGlobals());

/** A browser that begins with these texts in its local storage. */
function stubStorage(begun: Record<string, string>) {
	texts = begun;
	vi.stubGlobal('localStorage', localStorageWith(texts));
}

/** A page that has just opened; `read` answers its fields without the count of changes. */
function page(stored: Database = database(`mirror-${made++}`)) {
	const mirror = mirroredDocument('answers');
	const { box, journal } = journalOn(stored, { mirrors: [mirror] });
	const read = () => {
		const { revision: _, ...fields } = mirror.read();
		return fields;
	};
	const change = (fields: object) => mirror.change((before) => ({ ...before, ...fields }));
	return { stored, mirror, box, journal, read, change };
}

test('a change is on the disk, although the mirror of a killed browser is older', async () => {
	const { stored, box, change } = page();
	change({ sore: true });
	await box.flush();
	const late = { ...texts };
	change({ sore: false, owed: 'emergency' });
	await box.flush();
	stubStorage(late);
	const next = page(stored);
	expect(next.read()).toEqual({ sore: true });
	await next.box.reconcile();
	expect(next.read()).toEqual({ sore: false, owed: 'emergency' });
});

test('a change of a page that was left before the disk had it is not lost', async () => {
	const { stored, change } = page();
	change({ sore: true });
	const next = page(stored);
	await next.box.reconcile();
	stubStorage({});
	const last = page(stored);
	await last.box.reconcile();
	expect(last.read()).toEqual({ sore: true });
});

test('what is written twice at once is counted once, so the next change is newer', async () => {
	const { stored, mirror, box, change } = page();
	change({ sore: true });
	const first = box.flush();
	await Promise.resolve();
	await Promise.resolve();
	await Promise.all([first, box.flush()]);
	const kept = await stored.read(['documents'], (tx) => tx.objectStore('documents').get('answers'));
	expect(kept).toEqual({ ok: true, value: mirror.read() });
	change({ sore: false });
	const next = page(stored);
	await next.box.reconcile();
	stubStorage({});
	const last = page(stored);
	await last.box.reconcile();
	expect(last.read()).toEqual({ sore: false });
});

test('what is changed before the disk has answered is made again on what it answers', async () => {
	const { stored, box, change } = page();
	change({ sore: true, height: 170 });
	await box.flush();
	stubStorage({});
	const next = page(stored);
	next.change({ height: 180 });
	const corrected = vi.fn();
	next.mirror.onCorrection = corrected;
	await next.box.reconcile();
	expect(next.read()).toEqual({ sore: true, height: 180 });
	expect(corrected).toHaveBeenCalledOnce();
	await next.box.flush();
	stubStorage({});
	const last = page(stored);
	await last.box.reconcile();
	expect(last.read()).toEqual({ sore: true, height: 180 });
});

test('what an earlier version left in local storage comes to the disk', async () => {
	texts.answers = '{"sore":true}';
	const { stored, box } = page();
	await box.reconcile();
	stubStorage({});
	const next = page(stored);
	await next.box.reconcile();
	expect(next.read()).toEqual({ sore: true });
});

test('what was erased stays erased, also with the mirror of a killed browser', async () => {
	const { stored, box, journal, read, change } = page();
	change({ height: 170 });
	await box.flush();
	change({ height: 171 });
	const late = { ...texts };
	expect(await journal.eraseAll()).toEqual({ ok: true });
	expect(read()).toEqual({});
	stubStorage(late);
	const next = page(stored);
	await next.box.reconcile();
	expect(next.read()).toEqual({});
});

test('an answer and what follows from it are there together or not at all', async () => {
	const { stored, box, journal, change } = page();
	const entry = checkInAt(Date.UTC(2026, 2, 2, 8));
	const wrong = { ...entry, pain: Symbol('not to be cloned') } as never;
	change({ owed: 'emergency' });
	const [added, flushed] = await Promise.all([journal.add(wrong), box.flush()]);
	expect([added.ok, flushed.ok]).toEqual([false, false]);
	const read = () =>
		stored.read(['documents', 'entries'], (tx) =>
			Promise.all([tx.objectStore('documents').getAll(), tx.objectStore('entries').getAllKeys()])
		);
	expect(await read()).toEqual({ ok: true, value: [[], []] });
	await Promise.all([box.flush(), journal.add(entry)]);
	const both = { ok: true, value: [[{ owed: 'emergency', revision: 0 }], [entry.id]] };
	expect(await read()).toEqual(both);
});

test('a window that did not hear that everything was erased writes nothing of it back', async () => {
	const [playing, other] = [page(database('shared')), page(database('shared'))];
	await playing.box.reconcile();
	await other.box.reconcile();
	expect(await other.journal.eraseAll()).toEqual({ ok: true });
	expect(await playing.journal.add(checkInAt(Date.UTC(2026, 2, 2, 8)))).toEqual({
		ok: false,
		problem: 'Everything was erased in another window, so this was not stored. Load the app again.'
	});
	expect(await other.journal.latest(5)).toEqual({ ok: true, value: [] });
});
