import { expect, test } from 'vitest';
import { backupText } from '#core/backup/backup.ts';
import { instant, milliseconds } from '#core/base/units.ts';
import { checkInAt, entryAt, removalAt } from '#core/journal/entry.fake.ts';
import type { Entry } from '#core/journal/entry.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import { LiveSettings } from '#state/app/settings.svelte.ts';
import { BackupImport } from './backup-import.svelte.ts';
import { BackupReminder } from './backup-reminder.svelte.ts';
import { JournalArchive } from './journal-archive.svelte.ts';

const entries = [20, 21].map((date) => entryAt(Date.UTC(2026, 1, date)));

function copyWith(all: readonly Entry[]) {
	const fake = fakeWorld();
	const archive = new JournalArchive(fake.world);
	const restoring = new BackupImport(fake.world, archive, new LiveSettings(fake.world.settings));
	return { fake, restoring, look };

	async function look() {
		const made = instant(Date.UTC(2026, 1, 22));
		const contents = { entries: all, aside: [] };
		const text = backupText({ made, device: 'other-device', contents, settings: defaultSettings });
		const reading = restoring.look(new Blob([text]));
		while (restoring.reading) {
			fake.pass(milliseconds(100));
			await new Promise((resolve) => setTimeout(resolve));
		}
		await reading;
	}
}

test('as many entries are added as the preview told, without removals and corrected answers', async () => {
	const at = Date.UTC(2026, 1, 21);
	const former = checkInAt(at, { pain: 8 });
	const later = checkInAt(at + 1000, { pain: 2, replaces: former.id });
	const deleted = entryAt(at + 2000);
	const all = [...entries, former, later, deleted, removalAt(at + 3000, [deleted.id])];
	const { restoring, look } = copyWith(all);
	await look();
	expect(restoring.preview).toMatchObject({ sessions: 2, checkIns: 1, others: 0 });
	await restoring.add({ withSettings: false });
	expect([restoring.added, restoring.undoable]).toEqual([3, true]);
	await restoring.undo();
	await restoring.redo();
	expect(restoring.added).toBe(3);
});

test('a copy that was put back counts as one, and nobody is reminded of what it holds', async () => {
	const days = Array.from({ length: 12 }, (_, index) => entryAt(Date.UTC(2026, 1, 10 + index)));
	const { fake, restoring, look } = copyWith(days);
	await look();
	await restoring.add({ withSettings: false });
	const last = await fake.world.backupFiles.last();
	expect(last).toEqual({ ok: true, value: Date.UTC(2026, 1, 22) });
	const reminder = new BackupReminder(fake.world);
	await reminder.read();
	expect(reminder.due).toBe(false);
});

test('a copy without what was done here before it is none of what is here', async () => {
	const { fake, restoring, look } = copyWith(entries);
	await fake.world.journal.add(entryAt(Date.UTC(2026, 1, 15)));
	await look();
	await restoring.add({ withSettings: false });
	expect(await fake.world.backupFiles.last()).toEqual({ ok: true, value: undefined });
});
