import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { noteReady, playerOn, ready } from './player-page.ts';
import { storedNow } from './stored-now.ts';

/** Another window of the same browser, whose clock is the same. */
async function otherWindow(page: Page, path: string): Promise<Page> {
	const other = await page.context().newPage();
	await other.addInitScript(noteReady);
	await other.goto(path);
	await ready(other);
	return other;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const kept = async (page: Page, kind: string) =>
	(await storedNow(page)).entries.filter((entry) => entry.kind === kind);

test('a walk begun in one window is seen in another, ended there, and is one walk', async ({
	page
}) => {
	await playerOn(page).visit('tools/walking');
	const other = await otherWindow(page, 'tools/walking');
	await button(page, 'Start walking').click();
	await expect(button(other, 'I am back')).toBeVisible();
	await page.clock.runFor(60_000);
	await button(other, 'I am back').click();
	await page.clock.runFor(2000);
	await expect(button(page, 'Start walking')).toBeVisible();
	await expect.poll(() => kept(page, 'self-care')).toHaveLength(1);
});

test('a cold pack runs in both windows, and is taken off in either', async ({ page }) => {
	await page.goto('tools/cold');
	await ready(page);
	await button(page, '15 min').press('Enter');
	await expect(page.getByRole('timer')).toBeVisible();
	const other = await otherWindow(page, 'tools/cold');
	await expect(other.getByRole('timer')).toHaveText(/14:\d\d/);
	await button(other, 'Stop').click();
	await expect(page.getByRole('timer')).toBeHidden();
	expect((await kept(page, 'self-care')).length).toBeLessThanOrEqual(1);
});

test('everything erased in one window ends what plays in the other, and nothing comes back', async ({
	page
}) => {
	const player = playerOn(page);
	await page.goto('settings');
	await ready(page);
	await page.getByRole('group', { name: 'Theme' }).getByLabel('Dark').check();
	await page.goto('play/daily');
	await player.alive();
	await player.begun();
	const other = await otherWindow(page, 'settings/data');
	await button(other, 'Erase everything').click();
	await button(other, 'Go on to erase').click();
	await button(other, 'Erase everything now').click();
	await expect(other.getByText('Everything is erased.')).toBeVisible();
	await expect(page.getByRole('timer')).toBeHidden();
	await page.goto('settings');
	await ready(page);
	const { entries, session, settings } = await storedNow(page);
	expect([entries, session]).toEqual([[], undefined]);
	expect(settings.theme).not.toBe('dark');
});
