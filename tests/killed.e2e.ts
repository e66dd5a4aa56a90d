import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { killableBrowser } from './killable-browser.ts';
import { playerOn, silence } from './player-page.ts';
import { storeReturningUser } from './returning-user.ts';

/** When the browser is killed, in milliseconds after the figure lives: not at a boundary of anything. */
const moments = [1730, 4610, 7090].map((at) => at + Math.round(Math.random() * 900));

test('a browser that is killed at any moment loses no more than a second', async ({ site }) => {
	test.setTimeout(180_000);
	const profile = await mkdtemp(join(tmpdir(), 'one-degree-'));
	let last = 0;
	for (const moment of moments) {
		const { page, kill } = await killableBrowser(profile);
		const player = playerOn(page);
		await page.addInitScript(silence);
		await page.addInitScript(storeReturningUser);
		await page.goto(`${site.address}/play/daily`);
		await player.alive();
		if (last > 0) {
			await expect(player.button('Resume')).toBeVisible();
			const back = secondsIn(await left(page));
			expect(last - back, `killed after ${moments.join(', ')} ms`).toBeGreaterThanOrEqual(-1.5);
			await player.button('Resume').click();
			await expect(page.getByText(/Back into position/)).toBeHidden({ timeout: 15_000 });
		}
		await page.waitForTimeout(moment);
		last = secondsIn(await left(page));
		await kill();
	}

	const { page, kill } = await killableBrowser(profile);
	await page.goto(`${site.address}/`);
	await expect(page.getByRole('link', { name: /Go on from seated twist/i })).toBeVisible();
	await expect(page.getByText('so there is nothing to save')).toBeVisible();
	await page.getByRole('button', { name: 'Close it' }).click();
	await expect(page.getByRole('link', { name: /Go on from/ })).toBeHidden();
	await kill();
	await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

function left(page: Page): Promise<string> {
	return page.locator('.total').innerText();
}

/** Of "11:08 left". */
function secondsIn(words: string): number {
	const [minutes = 0, seconds = 0] = words.replace(' left', '').split(':').map(Number);
	return minutes * 60 + seconds;
}
