import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ready } from './player-page.ts';
import { reliefOn } from './relief-page.ts';
import { storedNow } from './stored-now.ts';

const chest = /^Your chest hurts/;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const card = (page: Page) => page.getByRole('region', { name: 'Get emergency help now' });
const call = { name: 'Call 999' };

async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await ready(page);
}

/** Ticks a sign of an emergency where somebody looks for help. */
async function tick(page: Page): Promise<void> {
	await open(page, 'relief');
	await page.getByRole('checkbox', { name: chest }).click();
	await page.getByRole('button', { name: 'This is true: what now?' }).click();
	await expect(heading(page)).toHaveText('Stop. Get emergency help now.');
}

test('it is first on Today, where nothing starts, and first in the help for a spasm', async ({
	page,
	context
}) => {
	await tick(page);
	await page.getByRole('button', { name: 'Breathe' }).click();
	await page.getByRole('link', { name: 'Close' }).click();
	await expect(card(page).getByRole('link', call)).toBeInViewport({ ratio: 1 });
	await expect(card(page)).toContainText('Your chest hurts, you are short of breath');
	await expect(page.getByRole('link', { name: 'Start' })).toBeHidden();
	await expect(page.locator('main').getByRole('region').first()).toHaveAccessibleName(
		'Get emergency help now'
	);

	await page.getByRole('link', { name: 'My back has gone' }).click();
	await expect(heading(page)).toHaveText('Stop. Get emergency help now.');

	const second = await context.newPage();
	await open(second, 'relief?from=breathing');
	await expect(heading(second)).toHaveText('Stop. Get emergency help now.');
	await second.getByRole('button', { name: 'Lie and rest' }).click();
	await expect(
		second.getByRole('region', { name: 'Emergency' }).getByRole('link', call)
	).toBeVisible();

	// What is taken back in one window is gone in the other.
	await open(page, 'before?mistake');
	await page.getByRole('checkbox', { name: chest }).uncheck();
	await page.getByRole('button', { name: 'None of these' }).click();
	await expect(heading(page)).toHaveText('Go gently.');
	await expect(second.getByRole('region', { name: 'Emergency' })).toBeHidden();
	await expect(heading(second)).toHaveText('How do you want to rest?');
});

test('a tick by mistake is taken back where it was made, and is noted nowhere', async ({
	page
}) => {
	const relief = reliefOn(page);
	await tick(page);
	await relief.tap('Breathe');
	await relief.tap('Ticked by mistake?');
	await expect(page.getByRole('checkbox').first()).toBeChecked();
	await expect(page.getByRole('checkbox', { name: chest })).toBeChecked();
	await page.getByRole('checkbox', { name: chest }).click();
	await relief.tap('None of these');
	await expect(heading(page)).toHaveText('How do you want to rest?');
	await expect(page.getByRole('region', { name: 'Emergency' })).toBeHidden();
	await open(page, '.');
	await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
	await expect(card(page)).toBeHidden();
	await open(page, 'diary');
	await expect(page.getByRole('button', { name: 'It happened' })).toBeVisible();
	await expect(page.getByText('You ticked')).toBeHidden();
	// Nothing that was stored is rewritten: the first answer is removed, and another stands for it.
	const kinds = (await storedNow(page)).entries.map(({ kind }) => kind);
	expect(kinds.toSorted()).toEqual(['removal', 'screening', 'screening', 'screening']);
});

test('from Today the tick is taken back in the same list', async ({ page }) => {
	await tick(page);
	await open(page, '.');
	await card(page).getByRole('link', { name: 'Ticked by mistake?' }).click();
	await expect(page.getByText('Take away the ticks that were a mistake.')).toBeVisible();
	await page.getByRole('checkbox', { name: chest }).uncheck();
	await page.getByRole('button', { name: 'None of these' }).click();
	await page.getByRole('link', { name: 'Go to Today' }).click();
	await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
});

test.describe('the welcome', () => {
	test.use({ seasoned: false, viewport: { width: 320, height: 640 } });

	test('shows each page from its beginning, and has one way back', async ({ page }) => {
		await open(page, 'welcome');
		await page.getByRole('button', { name: 'Begin' }).click();
		const back = page.getByRole('button', { name: /^Back/ });
		await expect(back).toHaveCount(1);
		await page.getByRole('button', { name: 'None of these' }).click();
		await expect(back).toHaveCount(1);
		await expect(page.getByText(/^Question/)).toBeHidden();
		await back.click();
		await back.click();
		await page.getByRole('button', { name: 'Begin' }).click();
		const last = page.getByRole('checkbox').last();
		await last.scrollIntoViewIfNeeded();
		await last.check();
		await page.getByRole('button', { name: 'This is true: what now?' }).click();
		await expect(heading(page)).toHaveText('Stop. Get emergency help now.');
		await expect(heading(page)).toBeInViewport({ ratio: 1 });
		await expect(page.getByRole('link', { name: 'Call 999' })).toBeInViewport({ ratio: 1 });
	});
});
