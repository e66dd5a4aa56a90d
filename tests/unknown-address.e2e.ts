import { expect, test } from './fixtures.ts';
import { ready } from './player-page.ts';

test('an unknown address is loaded once, says so, and leads back', async ({
	page,
	site,
	complaints
}) => {
	let loads = 0;
	page.on('load', () => loads++);
	await page.goto('nowhere/at-all');
	await ready(page);
	await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
	await page.waitForTimeout(1000);
	expect(loads).toBe(1);
	expect(complaints.splice(0)).toEqual([expect.stringContaining('status of 404')]);
	await page.getByRole('link', { name: 'Go to today' }).click();
	await expect(page).toHaveURL(`${site.address}/`);
	await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
});
