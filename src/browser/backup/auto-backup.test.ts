import { expect, test } from 'vitest';
import { readBackup } from '#core/backup/backup.ts';
import { entryAt } from '#core/journal/entry.fake.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { refreshBackup } from './auto-backup.ts';

const file = { name: 'copy.json', type: 'application/json', bytes: new Uint8Array() };

test('the file that was chosen once holds everything after a session, and the copy is of now', async () => {
	const { world, savedFiles } = fakeWorld();
	await world.backupFiles.choosePlace(file);
	const entry = entryAt(world.clock.now());
	await world.journal.add(entry);
	await refreshBackup(world);
	const written = readBackup(new TextDecoder().decode(savedFiles.at(-1)?.bytes), world.clock.now());
	expect(written.ok && written.value.contents.entries).toEqual([entry]);
	expect(await world.backupFiles.last()).toEqual({ ok: true, value: world.clock.now() });
});

test('without a chosen file nothing is written', async () => {
	const { world, savedFiles } = fakeWorld();
	await world.journal.add(entryAt(world.clock.now()));
	await refreshBackup(world);
	expect(savedFiles).toEqual([]);
	expect(await world.backupFiles.last()).toEqual({ ok: true, value: undefined });
});

test('what could not be written is no copy', async () => {
	const fake = fakeWorld();
	await fake.world.backupFiles.choosePlace(file);
	fake.world.backupFiles.refreshPlace = async () => ({ ok: false, problem: 'The file is gone.' });
	await refreshBackup(fake.world);
	expect(await fake.world.backupFiles.last()).toEqual({ ok: true, value: undefined });
});
