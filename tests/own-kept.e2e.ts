import type { Page } from '@playwright/test';
import { backupText } from '#core/backup/backup.ts';
import { instant } from '#core/base/units.ts';
import { entryAt, ownThingAt, removalAt } from '#core/journal/entry.fake.ts';
import type { Entry } from '#core/journal/entry.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import { expect, test } from './fixtures.ts';
import { ready } from './player-page.ts';
import { storedNow } from './stored-now.ts';

const day = 86_400_000;
const began = Date.UTC(2026, 9, 3, 8);
const steps = [{ exercise: 'seated-twist' }];
const first = ownThingAt(began, {
	text: JSON.stringify({ version: 1, name: 'My morning', steps }),
	device: 'other-device'
});
const second = ownThingAt(began + day, {
	text: JSON.stringify({ version: 1, name: 'My evening', steps }),
	replaces: first.id,
	device: 'other-device'
});
const id = `own-${first.id}`;
const session = entryAt(began + 2 * day, { of: id });

function copyOf(entries: readonly Entry[]): string {
	return backupText({
		made: instant(began + 3 * day),
		device: 'other-device',
		contents: { entries, aside: [] },
		settings: defaultSettings
	});
}

async function putBack(page: Page, entries: readonly Entry[]) {
	await page.goto('settings/data');
	await ready(page);
	await page.getByLabel('Choose a copy').setInputFiles({
		name: 'copy.json',
		mimeType: 'application/octet-stream',
		buffer: Buffer.from(copyOf(entries))
	});
	await page.getByRole('button', { name: 'Add it', exact: true }).click();
	await expect(page.getByText(/entr(y|ies) added\./)).toBeVisible();
}

test('a copy brings along what was made on another device, in its last version', async ({
	page
}) => {
	await putBack(page, [first, session]);
	await expect(page.getByText('My morning', { exact: true })).toBeVisible();
	await putBack(page, [first, second]);
	await expect(page.getByText('My evening', { exact: true })).toBeVisible();
	await page.goto('stretches');
	await expect(
		page
			.getByRole('region', { name: 'Your own routines' })
			.getByRole('link', { name: /My evening/ })
	).toBeVisible();
	await page.goto(`play/own/${id}`);
	await expect(page.getByText('My evening').first()).toBeVisible();
});

test('what was deleted is named, and can be brought back', async ({ page }) => {
	await putBack(page, [first, second, session, removalAt(began + 2 * day, [second.id, first.id])]);
	await expect(page.getByText('A routine of your own, deleted', { exact: true })).toBeVisible();
	const deleted = page.getByRole('region', { name: 'What you deleted' });
	await expect(deleted.getByText(/^My evening, /)).toBeVisible();
	await deleted.getByRole('button', { name: /Bring back/ }).click();
	await expect(page.getByText('My evening', { exact: true })).toBeVisible();
});

test('erasing everything takes it', async ({ page }) => {
	await putBack(page, [first, session]);
	await page.getByRole('button', { name: 'Erase everything' }).click();
	await page.getByRole('button', { name: 'Go on to erase' }).click();
	await page.getByRole('button', { name: 'Erase everything now' }).click();
	await expect(page.getByText('Everything is erased.')).toBeVisible();
	expect((await storedNow(page)).entries).toEqual([]);
	await page.goto(`play/own/${id}`);
	await expect(page.getByRole('heading', { name: 'This routine is not here' })).toBeVisible();
});

test('the calendar file of a routine has its own days and time', async ({ page }) => {
	const reminded = { version: 1, name: 'My morning', steps, days: [0], remindAt: 7 * 60 + 5 };
	await putBack(page, [ownThingAt(began, { text: JSON.stringify(reminded) })]);
	await page.goto('settings/reminders');
	const own = page.getByRole('region', { name: 'Your own routines' });
	await expect(own.getByText('My morning, on Sunday at 07:05')).toBeVisible();
	const coming = page.waitForEvent('download');
	await own.getByRole('button', { name: /Save the calendar file/ }).click();
	const chunks: Buffer[] = [];
	for await (const chunk of await (await coming).createReadStream())
		chunks.push(Buffer.from(chunk));
	const file = Buffer.concat(chunks).toString();
	expect(file).toContain(`UID:${id}`);
	expect(file).toContain('RRULE:FREQ=WEEKLY;BYDAY=SU');
	expect(file).toContain('SUMMARY:My morning');
});
