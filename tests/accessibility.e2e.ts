import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { kindsOfPage } from './content.ts';
import { expect, test } from './fixtures.ts';
import { playerOn, ready } from './player-page.ts';

for (const path of kindsOfPage) {
	test(`/${path} shuts nobody out, in light and in dark colours`, async ({ page }) => {
		await page.goto(path || '.');
		await ready(page);
		expect(await barriers(page)).toEqual([]);
	});
}

test('the player shuts nobody out, whatever it shows', async ({ page }) => {
	const player = playerOn(page);
	// The finder of barriers needs a clock that runs.
	await page.goto('play/daily');
	await player.alive();
	expect(await barriers(page)).toEqual([]);
	await player.button('Pause').click();
	expect(await barriers(page)).toEqual([]);
	await player.button('More').click();
	expect(await barriers(page)).toEqual([]);
	await player.button('Dim').click();
	await player.button('Turn').click();
	expect(await barriers(page)).toEqual([]);
	await player.button('Lock').click();
	expect(await barriers(page)).toEqual([]);
	await player.button('Hold to unlock').press('Enter');
	await player.button('It hurts').click();
	expect(await barriers(page)).toEqual([]);
	await page.getByRole('radio', { name: 'Down a leg' }).check();
	expect(await barriers(page)).toEqual([]);
	await player.button('Rest and breathe').click();
	expect(await barriers(page)).toEqual([]);
	await player.button('End for today').click();
	await expect(player.timeLeft).toBeHidden();
	expect(await barriers(page)).toEqual([]);
});

/** Serious and critical findings, in a line each. In the dark only colours are others, so only contrast is looked at again. */
async function barriers(page: Page): Promise<readonly string[]> {
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await findings(new AxeBuilder({ page }));
	await page.emulateMedia({ colorScheme: 'dark' });
	return [...light, ...(await findings(new AxeBuilder({ page }).withRules('color-contrast')))];
}

async function findings(axe: AxeBuilder): Promise<readonly string[]> {
	const { violations } = await axe.analyze();
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, help, nodes }) =>
			nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`)
		);
}
