import { expect, test } from 'vitest';
import { backupText } from '#core/backup/backup.ts';
import { fromSeconds, instant, milliseconds } from '#core/base/units.ts';
import { entryAt } from '#core/journal/entry.fake.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { settingsWindow } from '#core/settings/settings.fake.ts';
import { defaultSettings, type Settings } from '#core/settings/settings.ts';
import { LiveSettings } from '#state/app/settings.svelte.ts';
import { BackupExport } from './backup-export.svelte.ts';
import { BackupImport } from './backup-import.svelte.ts';
import { JournalArchive } from './journal-archive.svelte.ts';

const day = 86_400_000;
const entries = [0, 1].map((days) => entryAt(Date.UTC(2026, 1, 20) + days * day));
const copy = new Blob([
	backupText({
		made: instant(Date.UTC(2026, 1, 22)),
		device: 'other-device',
		contents: { entries, aside: [] },
		settings: { ...defaultSettings, heightCentimetres: 182 }
	})
]);

function kept() {
	const fake = fakeWorld();
	const settings = new LiveSettings(fake.world.settings);
	const archive = new JournalArchive(fake.world);
	const restoring = new BackupImport(fake.world, archive, settings);
	return { fake, settings, archive, restoring, look };

	/** Lets time pass until the file is read. */
	async function look(file: Blob) {
		const reading = restoring.look(file);
		while (restoring.reading) await turn(fake);
		await reading;
	}
}

async function turn(fake: ReturnType<typeof fakeWorld>) {
	fake.pass(milliseconds(100));
	await new Promise((resolve) => setTimeout(resolve));
}

test('a copy is looked at before anything is added, and added, taken back, and added after all', async () => {
	const { archive, restoring, settings, look } = kept();
	await look(copy);
	expect(restoring.preview).toMatchObject({ sessions: 2 });
	expect(archive.sessions).toEqual([]);

	await restoring.add({ withSettings: true });
	expect([restoring.added, archive.sessions.length]).toEqual([2, 2]);
	expect(settings.current.heightCentimetres).toBe(182);
	await restoring.undo();
	expect([restoring.undone, archive.sessions.length]).toEqual([true, 0]);
	await restoring.redo();
	expect([restoring.undone, archive.sessions.length]).toEqual([false, 2]);
});

test('what is no copy, and a journal that takes nothing, change nothing and say so', async () => {
	const { fake, archive, restoring, look } = kept();
	await look(new Blob(['{}']));
	expect(restoring.backup).toBeUndefined();
	expect(restoring.problem).toContain('Nothing was changed.');

	await look(copy);
	fake.state.storageProblem = 'No room.';
	await restoring.add({ withSettings: true });
	fake.state.storageProblem = '';
	await archive.read();
	expect(restoring.problem).toBe('Nothing was added. No room.');
	expect(archive.sessions).toEqual([]);
});

test('a file that is left while it is read, or for another, is never shown', async () => {
	const { fake, restoring, look } = kept();
	const left = restoring.look(copy);
	expect(restoring.reading).toBe(true);
	restoring.leave();
	expect(restoring.reading).toBe(false);
	for (let turns = 0; turns < 20; turns++) await turn(fake);
	await left;
	expect([restoring.backup, restoring.problem]).toEqual([undefined, undefined]);
	const first = restoring.look(new Blob(['{}']));
	await look(copy);
	await first;
	expect(restoring.preview).toMatchObject({ sessions: 2 });
	expect(restoring.problem).toBeUndefined();
});

test('a preview follows what is deleted meanwhile', async () => {
	const { fake, archive, restoring, look } = kept();
	await fake.world.journal.add(...entries);
	await look(copy);
	expect(restoring.preview).toMatchObject({ sessions: 0, staysDeleted: 0 });
	await archive.remove(entries.map(({ id }) => id));
	expect(restoring.preview).toMatchObject({ sessions: 0, staysDeleted: 2 });
});

test('a deleted session comes back; what could not be deleted is still there', async () => {
	const { fake, archive } = kept();
	for (const entry of entries) await fake.world.journal.add(entry);
	await archive.read();
	const removal = await archive.remove([entries[0]?.id ?? '']);
	expect(archive.sessions).toEqual([entries[1]]);
	expect(archive.removals).toEqual([removal]);
	expect(removal && (await archive.bringBack(removal))).toBe(true);
	expect(archive.sessions).toEqual(entries.toReversed());

	fake.state.storageProblem = 'No room.';
	expect(await archive.remove([entries[0]?.id ?? ''])).toBeUndefined();
	expect(archive.problem).toBe('No room.');
});

test('a copy that was saved counts as one; a refused one does not', async () => {
	const { fake, archive } = kept();
	await archive.read();
	const copying = new BackupExport(fake.world);
	await copying.open();
	await copying.prepare(archive.contents ?? { entries: [], aside: [] });
	await copying.save();
	expect(fake.savedFiles.map(({ name }) => name)).toEqual(['one-degree-2026-03-02.json']);
	expect([copying.outcome, copying.last]).toEqual([{ ok: true }, fake.world.clock.now()]);

	fake.sleep(fromSeconds(60));
	fake.state.storageProblem = 'Not this time.';
	await copying.share();
	expect(copying.outcome).toEqual({ ok: false, problem: 'Not this time.' });
	expect(copying.last).not.toBe(fake.world.clock.now());
});

const monday = instant(Date.UTC(2026, 2, 2));
const answeredHere: Settings = {
	...defaultSettings,
	screened: { answered: { emergency: monday }, signs: ['saddle'], cleared: [], alarmed: false },
	health: { answered: monday, conditions: ['hernia'], allowed: [] }
};
const copyOf = (settings: Partial<Settings>, of: typeof entries = []) =>
	new Blob([
		backupText({
			made: instant(Date.UTC(2026, 9, 5)),
			device: 'other-device',
			contents: { entries: of, aside: [] },
			settings: { ...defaultSettings, ...settings }
		})
	]);
const osteoporosis = 'I have osteoporosis, or had a fracture of the spine.';
const fragile = { answered: monday, conditions: ['osteoporosis'], allowed: [] };

test('the answers of this device stay, those of the copy come to them, and undo takes all of it back', async () => {
	const { fake, restoring, settings, archive, look } = kept();
	fake.world.settings.keep(answeredHere);
	settings.change({ sound: false });
	const before = settings.current;
	await look(copyOf({ theme: 'dark', health: fragile }, entries));
	expect(restoring.answers).toEqual([osteoporosis]);
	await restoring.add({ withSettings: true });
	const after = settings.current;
	expect(after).toEqual({
		...answeredHere,
		theme: 'dark',
		health: { answered: monday, conditions: ['hernia', 'osteoporosis'], allowed: [] }
	});
	expect([restoring.added, restoring.tookSettings, restoring.answers]).toEqual([
		2,
		true,
		[osteoporosis]
	]);

	await restoring.undo();
	expect([settings.current, archive.sessions.length]).toEqual([before, 0]);
	await restoring.redo();
	expect([settings.current, archive.sessions.length]).toEqual([after, 2]);
	await restoring.undo();
	expect(settings.current).toEqual(before);
});

test('where no entry came, what the answers and settings changed is taken back all the same', async () => {
	const { fake, restoring, settings, look } = kept();
	fake.world.settings.keep(answeredHere);
	settings.change({ sound: false });
	await look(copyOf({ theme: 'dark', health: fragile }));
	await restoring.add({ withSettings: false });
	expect([restoring.added, restoring.changed, restoring.tookSettings]).toEqual([0, true, false]);
	expect(settings.current.theme).toBe('system');
	await restoring.undo();
	expect([restoring.undone, restoring.added]).toEqual([true, undefined]);
	expect(settings.current).toEqual({ ...answeredHere, sound: false });
	await restoring.redo();
	expect(settings.current.health?.conditions).toEqual(['hernia', 'osteoporosis']);
});

test('what was changed since, here or in another window, is not taken back', async () => {
	const { fake, restoring, settings, look } = kept();
	const other = new LiveSettings(settingsWindow(fake.keptSettings));
	fake.world.settings.keep(answeredHere);
	settings.listen();
	await look(copyOf({ theme: 'dark', sound: false, health: fragile }));
	await restoring.add({ withSettings: true });
	other.change({ theme: 'light' });
	const signs = ['saddle', 'chest'];
	other.change(({ screened }) => ({ screened: { ...screened, signs } }));
	await restoring.undo();
	expect(settings.current).toEqual({
		...answeredHere,
		theme: 'light',
		screened: { ...answeredHere.screened, signs }
	});
	other.change({ health: { ...fragile, conditions: ['pregnant'] } });
	await restoring.redo();
	expect(settings.current.screened.signs).toEqual(signs);
	expect(settings.current.health?.conditions).toEqual(['pregnant', 'osteoporosis']);
});

test('a copy that changes nothing leaves nothing to take back', async () => {
	const { restoring, settings, look } = kept();
	const before = settings.current;
	await look(copyOf(before));
	expect(restoring.answers).toEqual([]);
	await restoring.add({ withSettings: true });
	expect([restoring.added, restoring.changed]).toEqual([0, false]);
	expect(settings.current).toBe(before);
});

test('what could not be taken out of the journal leaves the settings too', async () => {
	const { fake, restoring, settings, look } = kept();
	await look(copyOf({ theme: 'dark' }, entries));
	await restoring.add({ withSettings: true });
	fake.state.storageProblem = 'No room.';
	await restoring.undo();
	expect([restoring.undone, settings.current.theme]).toEqual([false, 'dark']);
});
