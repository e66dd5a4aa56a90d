import { expect, test } from 'vitest';
import { backupText } from '#core/backup/backup.ts';
import { entryAt } from '#core/journal/entry.fake.ts';
import { fakeWorld } from '#core/ports.fake.ts';
import { defaultSettings } from '#core/settings.ts';
import { fromSeconds, instant } from '#core/units.ts';
import { Archive } from './archive.svelte.ts';
import { Copying } from './copying.svelte.ts';
import { Restoring } from './restoring.svelte.ts';
import { LiveSettings } from './settings.svelte.ts';

const day = 86_400_000;
const entries = [0, 1].map((days) => entryAt(Date.UTC(2026, 9, 3) + days * day));
const copy = new Blob([
	backupText({
		made: instant(Date.UTC(2026, 9, 5)),
		device: 'other-device',
		contents: { entries, aside: [] },
		settings: { ...defaultSettings, heightCentimetres: 182 }
	})
]);

function kept() {
	const fake = fakeWorld();
	const settings = new LiveSettings(fake.world.settings);
	const archive = new Archive(fake.world);
	return { fake, settings, archive, restoring: new Restoring(fake.world, archive, settings) };
}

test('a copy is looked at before anything is added, and added, taken back, and added after all', async () => {
	const { archive, restoring, settings } = kept();
	await restoring.look(copy);
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
	const { fake, archive, restoring } = kept();
	await restoring.look(new Blob(['{}']));
	expect(restoring.backup).toBeUndefined();
	expect(restoring.problem).toContain('Nothing was changed.');

	await restoring.look(copy);
	fake.state.storageProblem = 'No room.';
	await restoring.add({ withSettings: true });
	fake.state.storageProblem = '';
	await archive.read();
	expect(restoring.problem).toBe('Nothing was added. No room.');
	expect(archive.sessions).toEqual([]);
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
	const copying = new Copying(fake.world);
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
