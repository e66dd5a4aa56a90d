import type { Locator, Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { playerOn, ready, type PlayerPage } from './player-page.ts';

test.use({ serviceWorkers: 'allow' });

const timeLeft = (page: Page) => page.locator('.total').innerText();

/** A page that has just come waits for frames, which the test's clock gives to all windows. */
async function comes(locator: Locator, { pass }: PlayerPage) {
	await expect(async () => {
		if (await locator.isVisible()) return;
		await expect(locator)
			.toBeVisible({ timeout: 1500 })
			.catch(() => pass(0.5));
		await expect(locator).toBeVisible({ timeout: 100 });
	}).toPass();
}

/** The player in two windows of one browser, whose clock is the same. */
async function inTwoWindows(page: Page, path = 'play/daily') {
	const first = playerOn(page);
	await first.open('play/daily');
	await first.pass(30);
	const other = await page.context().newPage();
	await other.goto(path);
	await comes(other.getByRole('heading', { name: /open in another window/ }), first);
	return { first, second: playerOn(other) };
}

test('a second window takes it over at the same second, and the first takes it back', async ({
	page
}) => {
	test.slow();
	const { first, second } = await inTwoWindows(page);
	await expect(second.heading).toHaveText('This routine is open in another window.');
	await expect(first.button('Pause')).toBeVisible();
	const left = await timeLeft(first.page);
	const heading = await first.heading.textContent();

	await second.button('Take it over here').click();
	await comes(second.button('Resume'), second);
	expect(await timeLeft(second.page)).toBe(left);
	await expect(second.heading).toHaveText(heading ?? '');
	await expect(first.heading).toHaveText('This routine has moved to another window.');

	await second.button('Resume').click();
	await second.pass(12);
	await comes(second.button('Pause'), second);
	const later = await timeLeft(second.page);
	expect(later).not.toBe(left);
	await first.button('Take it back here').click();
	await comes(first.button('Resume'), first);
	expect(await timeLeft(first.page)).toBe(later);
	await expect(second.heading).toHaveText('This routine has moved to another window.');

	await second.page.close();
	await first.page.clock.resume();
	await first.button('Next').click();
	await first.button('Resume').click();
	await first.end();
	await first.button('Save').click();
	await expect(first.heading).toHaveText('Saved');
	await first.page.goto('settings/data');
	await ready(first.page);
	await expect(first.page.getByText(/^1 session kept/)).toBeVisible();
});

test('left where it is, it goes on, and cannot be saved half from Today', async ({ page }) => {
	test.slow();
	const { first, second } = await inTwoWindows(page);
	await first.page.clock.resume();
	expect(await barriers(second.page)).toEqual([]);
	await second.page.getByRole('link', { name: 'Leave it there' }).click();
	await expect(second.page.getByRole('heading', { name: 'Today' })).toBeVisible();
	await second.button('Save what I did').click();
	await expect(second.page.getByRole('alert')).toContainText('open in another window');
	await expect(first.button('Pause')).toBeVisible();
});

test('another routine begins once the first is saved as far as it came', async ({ page }) => {
	test.slow();
	const { first, second } = await inTwoWindows(page, 'play/core');
	await expect(second.heading).toHaveText('Another routine is open in another window.');
	await second.button('Begin this one here').click();
	await comes(second.button('Pause'), second);
	await expect(first.heading).toHaveText('This routine has moved to another window.');
});

const numb = 'Numb or tingling around your genitals, anus or bottom, or wiping feels different.';

test('a sign ticked in one window stands in the other at once, and outlasts what is chosen there', async ({
	page
}) => {
	await page.goto('settings');
	await ready(page);
	const other = await page.context().newPage();
	await other.goto('before');
	await other.getByRole('button', { name: 'Answer again' }).click();
	await other.getByRole('checkbox', { name: numb }).check();
	await other.getByRole('button', { name: 'This is true: what now?' }).click();
	await expect(other.getByRole('heading', { name: 'Stop. Get emergency help now.' })).toBeVisible();

	const stands = 'You ticked a sign of an emergency.';
	const theme = page.getByRole('group', { name: 'Theme' });
	await expect(page.getByText(stands)).toBeVisible();
	await theme.getByLabel('Dark').check();
	await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
	for (const each of [page, other]) {
		await each.reload();
		await ready(each);
		await expect(each.locator('html')).toHaveAttribute('data-theme', 'dark');
	}
	await expect(other.getByRole('heading', { name: 'Stop. Get emergency help now.' })).toBeVisible();
	await expect(page.getByText(stands)).toBeVisible();
	await expect(theme.getByLabel('Dark')).toBeChecked();
});

test('Today shows what was ticked in another window, without being loaded again', async ({
	page
}) => {
	await page.goto('');
	await expect(page.getByRole('group', { name: 'How is your back right now?' })).toBeVisible();
	const other = await page.context().newPage();
	await other.goto('before');
	await other.getByRole('button', { name: 'Answer again' }).click();
	await other.getByRole('checkbox', { name: numb }).check();
	await other.getByRole('button', { name: 'This is true: what now?' }).click();
	await expect(page.getByRole('region', { name: 'Get emergency help now' })).toBeVisible();
	await page.getByRole('link', { name: 'What to do now' }).click();
	await expect(page.getByRole('heading', { name: 'Stop. Get emergency help now.' })).toBeVisible();
});

test.describe('not asked yet', () => {
	test.use({ seasoned: false });

	test('no question is passed over because another window answered one', async ({ page }) => {
		await page.goto('before');
		await page.getByRole('button', { name: 'None of these' }).click();
		const second = page.getByRole('heading', { name: 'Do you have any of these?' });
		await expect(second).toBeVisible();
		const other = await page.context().newPage();
		await other.goto('settings');
		await ready(other);
		await other.evaluate(() => {
			const screened = { answered: { emergency: Date.now() }, signs: [], cleared: [] };
			const kept = JSON.stringify({ screened, theme: 'dark' });
			localStorage.setItem('one-degree-settings', kept);
		});
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await expect(page.getByText('2 of 3')).toBeVisible();
		await expect(second).toBeVisible();
	});
});
