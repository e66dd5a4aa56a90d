import { expect, test } from 'vitest';
import { readBackup } from '#core/backup/backup.ts';
import { entryAt } from '#core/journal/entry.fake.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { refreshCopy } from './auto-backup.ts';

const file = { name: 'copy.json', type: 'application/json', bytes: new Uint8Array() };

test('the file that was chosen once holds everything after a session, and the copy is of now', async () => {
	const { world, savedFiles } = fakeWorld();
	await world.copies.choosePlace(file);
	const entry = entryAt(world.clock.now());
	await world.journal.add(entry);
	await refreshCopy(world);
	const written = readBackup(new TextDecoder().decode(savedFiles.at(-1)?.bytes));
	expect(written.ok && written.value.contents.entries).toEqual([entry]);
	expect(await world.copies.last()).toEqual({ ok: true, value: world.clock.now() });
});

test('without a chosen file nothing is written', async () => {
	const { world, savedFiles } = fakeWorld();
	await world.journal.add(entryAt(world.clock.now()));
	await refreshCopy(world);
	expect(savedFiles).toEqual([]);
	expect(await world.copies.last()).toEqual({ ok: true, value: undefined });
});

test('what could not be written is no copy', async () => {
	const fake = fakeWorld();
	await fake.world.copies.choosePlace(file);
	fake.world.copies.refreshPlace = async () => ({ ok: false, problem: 'The file is gone.' });
	await refreshCopy(fake.world);
	expect(await fake.world.copies.last()).toEqual({ ok: true, value: undefined });
});
