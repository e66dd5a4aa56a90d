import { expect, test } from './fixtures.ts';
import { ready } from './player-page.ts';
import { reliefOn } from './relief-page.ts';

test('whoever leaves the help without an answer is asked on Today, and the way back follows', async ({
	page
}) => {
	const relief = reliefOn(page);
	await page.goto('relief');
	await ready(page);
	await relief.tap('None of these');
	await relief.tap('On my side');
	await page.getByRole('link', { name: 'Close' }).click();
	const asked = page.getByRole('region', { name: 'Was it a spasm?' });
	await expect(asked).toContainText('You used the help for your back today.');
	await expect(asked).toContainText('Then your next days start small');
	await asked.getByRole('button', { name: 'Yes, a spasm' }).click();
	await expect(page.getByRole('heading', { name: 'A spasm today: small moves' })).toBeVisible();
	await expect(asked).toBeHidden();
	expect(await relief.journal()).toEqual(['screening', 'spasm']);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'A spasm today: small moves' })).toBeVisible();
	await expect(asked).toBeHidden();
});

test('before the next routine it is asked too, and what follows from yes counts at once', async ({
	page
}) => {
	const relief = reliefOn(page);
	await page.goto('relief');
	await ready(page);
	await relief.tap('None of these');
	await page.goto('play/daily');
	await expect(page.getByRole('heading', { name: 'One question first' })).toBeVisible();
	await page.getByRole('button', { name: 'Yes, a spasm' }).click();
	await expect(page.getByRole('heading', { name: 'Not today' })).toBeVisible();
	expect(await relief.journal()).toEqual(['screening', 'spasm']);
});

test('no is an answer that stays', async ({ page }) => {
	const relief = reliefOn(page);
	await page.goto('relief');
	await ready(page);
	await relief.tap('None of these');
	await page.getByRole('link', { name: 'Close' }).click();
	const asked = page.getByRole('region', { name: 'Was it a spasm?' });
	await asked.getByRole('button', { name: 'No' }).click();
	await expect(asked).toBeHidden();
	await page.reload();
	await page.waitForLoadState('networkidle');
	await expect(page.getByRole('radio', { name: /^All/ })).toBeVisible();
	await expect(asked).toBeHidden();
	expect(await relief.journal()).toEqual(['screening']);
});
