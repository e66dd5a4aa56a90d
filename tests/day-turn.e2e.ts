import type { Page } from '@playwright/test';
import { checkInAt, entryAt, spasmAt } from '#core/journal/entry.fake.ts';
import type { Entry } from '#core/journal/entry.ts';
import { expect, test } from './fixtures.ts';
import { noteReady, ready } from './player-page.ts';
import { remember } from './stored-entries.ts';

const hour = 3_600_000;
/** A Thursday evening, and the hour at which the day turns. */
const evening = new Date('2026-03-12T22:00:00').getTime();
const four = new Date('2026-03-13T04:00:00').getTime();

/** A page that was opened in the evening, of somebody with these entries. */
async function openInTheEvening(page: Page, path: string, entries: readonly Entry[]) {
	await page.clock.install({ time: evening });
	await page.addInitScript(noteReady);
	await page.goto('');
	await page.clock.runFor(2000);
	await page.getByText('First time here?').waitFor();
	await remember(page, entries);
	await page.goto(path);
	await ready(page);
	await page.clock.runFor(2000);
}

/** The page lies open until a little before the day turns, and then past it. */
async function passFour(page: Page, before: () => Promise<void>) {
	await page.clock.fastForward(four - evening - 60_000);
	await page.clock.runFor(2000);
	await before();
	await page.clock.runFor(80_000);
}

const session = entryAt(evening - 2 * hour, { felt: 'just-right', pain: 2 });

test('Today turns: pain is asked anew, and last time was yesterday', async ({ page }) => {
	await openInTheEvening(page, '', [session, checkInAt(evening - hour, { pain: 3 })]);
	const question = page.getByRole('group', { name: 'How is your back right now?' });
	await expect(page.getByText('Pain today: 3 of 10.')).toBeVisible();
	await passFour(page, async () => {
		await expect(page.getByText(/^Last time: .*, today\.$/)).toBeVisible();
		await expect(question).toBeHidden();
	});
	await expect(page.getByText(/^Last time: .*, yesterday\.$/)).toBeVisible();
	await expect(page.getByText('Pain today')).toBeHidden();
	await expect(question).toBeVisible();
	// The day after a practice it is asked how the back was.
	await expect(page.getByRole('group', { name: /after yesterday/i })).toBeVisible();
});

test('the way back turns to its next day, and much pain was yesterday', async ({ page }) => {
	const entries = [spasmAt(evening - 50 * hour), checkInAt(evening - hour, { pain: 7 })];
	await openInTheEvening(page, '', entries);
	await passFour(page, () =>
		expect(page.getByRole('heading', { name: 'Much pain today' })).toBeVisible()
	);
	await expect(page.getByRole('heading', { name: /^Day 3 after your spasm/ })).toBeVisible();
});

test('a window that comes back to the front shows the new day at once', async ({ page }) => {
	await openInTheEvening(page, '', [session]);
	await expect(page.getByText(/^Last time: .*, today\.$/)).toBeVisible();
	await page.clock.setFixedTime(four + hour);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(page.getByText(/^Last time: .*, yesterday\.$/)).toBeVisible();
});

test('calendar, sessions and week of Progress turn', async ({ page }) => {
	await openInTheEvening(page, 'progress', [session]);
	await page.getByRole('button', { name: /^12 / }).click();
	const question = page.getByText(/^After your session on Thursday 12 March/);
	await page.getByText('1 session in March 2026').click();
	const row = page.getByText(/^(today|yesterday), .*11 minutes 19 seconds/);
	await passFour(page, async () => {
		await expect(row).toHaveText(/^today, /);
		await expect(question).toBeHidden();
	});
	await expect(row).toHaveText(/^yesterday, /);
	// Only a day that is over can be asked about.
	await expect(question).toBeVisible();
});

test('the plan of a routine turns: what was done today may go on tomorrow', async ({ page }) => {
	await openInTheEvening(page, 'routine/daily', [session, checkInAt(evening - hour, { pain: 5 })]);
	const eased = page.getByText('More pain than usual today').first();
	await passFour(page, () => expect(eased).toBeVisible());
	await expect(eased).toBeHidden();
});

test('a glass of water counts for its own day', async ({ page }) => {
	await openInTheEvening(page, 'tools/water', []);
	await page.getByRole('button', { name: 'I drank a glass' }).click();
	await passFour(page, () => expect(page.getByText('1 today.')).toBeVisible());
	await expect(page.getByText('None noted today.')).toBeVisible();
});
