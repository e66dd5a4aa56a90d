import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { playerOn, silence, type PlayerPage } from './player-page.ts';

const day = 86_400_000;
const monday = Date.parse('2026-03-02T18:00:00Z');

/** The ways in which a session is left, one for each day. */
const ways: readonly ((page: Page, player: PlayerPage) => Promise<unknown>)[] = [
	(page) => page.goBack(),
	async (page) => {
		await page.reload();
		await page.goto('settings');
	},
	async (page, player) => {
		await player.button('Pause').click();
		await page.goto('settings');
	},
	async (page, player) => {
		await player.button('It hurts').click();
		await page.goBack();
	},
	async (_, player) => {
		await player.end();
		await player.button('Close').click();
	},
	async (_, player) => {
		await player.end();
		await player.save();
	}
];

test('a Start on another day begins anew, however the session before was left', async ({
	page
}) => {
	const player = playerOn(page);
	await page.addInitScript(silence);
	await page.clock.install({ time: monday });
	for (const [index, leave] of ways.entries()) {
		await page.clock.setSystemTime(monday + index * day);
		await page.goto('');
		await page.getByRole('region', { name: 'Your back today' }).waitFor();
		await page.getByRole('link', { name: 'Start', exact: true }).click();
		await player.begun();
		await expect(player.button('Pause'), `day ${index}`).toBeVisible();
		await expect(page.getByText('Here is where you were.'), `day ${index}`).toBeHidden();
		await player.pass(index % 5 === 0 ? 45 : 5);
		await leave(page, player);
	}
});
