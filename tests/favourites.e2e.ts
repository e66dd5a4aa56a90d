import { expect, test } from './fixtures.ts';

test('a heart puts a stretch and a routine first, and the second tap takes it back', async ({
	page
}) => {
	await page.goto('stretches/lying-twist');
	const heart = page.getByRole('button', { name: 'Favourite: Lying twist' });
	await expect(heart).toHaveAttribute('aria-pressed', 'false');
	await heart.click();
	await expect(heart).toHaveAttribute('aria-pressed', 'true');
	await page.goto('routine/desk');
	await page.getByRole('button', { name: 'Favourite: Desk break' }).click();

	await page.goto('stretches');
	const shelf = page.getByRole('region', { name: 'Favourites' });
	await expect(shelf.getByRole('link')).toContainText(['Lying twist']);
	await expect(page.getByRole('region').first()).toHaveAccessibleName('Favourites');
	await expect(
		page.getByRole('region', { name: 'Loosen' }).getByRole('link', { name: /^Lying twist/ })
	).toBeVisible();

	await page.goto('');
	await expect(shelf.getByRole('link')).toContainText(['Lying twist', 'Desk break']);
	await shelf.getByRole('link', { name: /^Desk break/ }).click();
	await page.getByRole('button', { name: 'Favourite: Desk break' }).click();
	await page.goto('');
	await expect(shelf.getByRole('link')).toContainText(['Lying twist']);
	await shelf.getByRole('link', { name: /^Lying twist/ }).click();
	await heart.click();
	await page.goto('');
	await expect(page.getByRole('region', { name: 'Any time' })).toBeVisible();
	await expect(shelf).toBeHidden();
});
