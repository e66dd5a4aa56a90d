import { advices } from '#core/advice/advice.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { ready } from './player-page.ts';

test('each line has its reason and what others say behind it, by keyboard', async ({ page }) => {
	await page.goto('why');
	await ready(page);
	await expect(page.locator('details')).toHaveCount(advices.length);
	const cold = page.locator('#ice-or-heat');
	await expect(cold.getByText('Nobody knows which is better')).toBeHidden();
	await cold.locator('summary').press('Enter');
	await expect(cold.getByText('Nobody knows which is better')).toBeVisible();
	await expect(cold.getByText('Cochrane review, French 2006')).toBeVisible();
});

test('a tool leads to the matter it is about, which is open', async ({ page }) => {
	await page.goto('tools/heat');
	await page.getByRole('link', { name: 'Why, and what others say' }).click();
	await expect(page).toHaveURL(/why#ice-or-heat$/);
	await expect(page.getByText('Heat wraps help a little')).toBeVisible();
	await expect(page.locator('details[open]')).toHaveCount(1);
});

test('cautions stand where they are needed', async ({ page }) => {
	await page.goto('measure');
	await expect(page.getByText('These numbers are a gentle dose, not a test result.')).toBeVisible();
	for (const path of ['tools/cold', 'tools/heat', 'tools/contrast']) {
		await page.goto(path);
		const caution = page.getByRole('main').getByText('Always a cloth between.');
		await expect(caution.filter({ hasText: '20 minutes at most.' })).toBeVisible();
	}
	await page.goto('why#tablets');
	await expect(page.getByText('Ask a pharmacist or doctor about pain tablets.')).toBeVisible();
});

test('it shuts nobody out, all of it open', async ({ page }) => {
	await page.goto('why');
	await ready(page);
	for (const each of await page.locator('summary').all()) await each.click();
	await expect(page.locator('details[open]')).toHaveCount(advices.length);
	expect(await barriers(page)).toEqual([]);
});
