import { expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { entryAt, selfCareAt } from '#core/journal/entry.fake.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { BackupReminder } from './backup-reminder.svelte.ts';

const day = fromSeconds(86_400);

async function after(sessions: number) {
	const fake = fakeWorld();
	for (let count = 0; count < sessions; count += 1) {
		await fake.world.journal.add(entryAt(fake.world.clock.now()));
		fake.sleep(day);
	}
	const reminder = new BackupReminder(fake.world);
	await reminder.read();
	return { fake, reminder };
}

test('nobody is reminded before there is something to lose, or after a copy', async () => {
	expect((await after(9)).reminder.due).toBe(false);
	const { fake, reminder } = await after(10);
	expect(reminder.due).toBe(true);
	await fake.world.backupFiles.note(fake.world.clock.now());
	await reminder.read();
	expect(reminder.due).toBe(false);
});

test('whoever puts it off is left in peace for two weeks', async () => {
	const { fake, reminder } = await after(12);
	await reminder.putOff();
	expect(reminder.due).toBe(false);
	fake.sleep(fromSeconds(13 * 86_400));
	await reminder.read();
	expect(reminder.due).toBe(false);
	fake.sleep(day);
	await reminder.read();
	expect(reminder.due).toBe(true);
});

test('a journal that cannot be read reminds nobody', async () => {
	const { fake, reminder } = await after(12);
	const unread = new BackupReminder(fake.world);
	fake.state.storageProblem = 'The disk is full.';
	await unread.read();
	expect([reminder.due, unread.due]).toEqual([true, false]);
});

test('a month after the first of three sessions it reminds, whatever else was noted', async () => {
	const { fake, reminder } = await after(3);
	for (let glass = 0; glass < 100; glass += 1) {
		fake.sleep(fromSeconds(8 * 3600));
		await fake.world.journal.add(selfCareAt(fake.world.clock.now(), { care: 'water' }));
	}
	await reminder.read();
	expect(reminder.due).toBe(true);
});
