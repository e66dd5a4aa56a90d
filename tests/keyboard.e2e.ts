import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { playerOn, stopClock } from './player-page.ts';
import { reliefOn } from './relief-page.ts';

test('the focus goes where the session goes', async ({ page }) => {
	const player = playerOn(page);
	await player.visit('');
	await page.getByRole('link', { name: 'Start', exact: true }).first().press('Enter');
	await player.takeClock();
	await expect(player.heading).toBeFocused();
	await player.button('Next').press('Enter');
	await player.pass(1);
	await expect(player.button('Next')).toBeFocused();
	await player.pass(20);
	await expect(player.button('Next')).toBeFocused();
	await player.button('It hurts').press('Enter');
	await expect(player.heading).toHaveText('Stopped');
	await expect(player.heading).toBeFocused();
	await player.button('Skip to the next').press('Enter');
	await expect(player.heading).not.toHaveText('Stopped');
	await expect(player.heading).toBeFocused();
	await player.button('More').press('Enter');
	await player.button('Lock').press('Enter');
	await expect(player.heading).toBeFocused();
	await player.button('Hold to unlock').press('Enter');
	await expect(page.getByRole('button', { name: /^(Pause|Resume)$/ })).toBeFocused();
	await player.end();
	await expect(player.heading).toBeFocused();
});

test('Escape asks before it ends the session, and no goes on as before', async ({ page }) => {
	const player = playerOn(page);
	await player.open('play/daily');
	await player.button('Next').focus();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('alertdialog', { name: 'End it here?' })).toBeVisible();
	await expect(page.locator('.player')).toHaveAttribute('data-phase', 'paused');
	await expect(player.button('Go on')).toBeFocused();
	for (let press = 0; press < 4; press++) {
		await page.keyboard.press('Tab');
		await expect(player.button('It hurts')).not.toBeFocused();
	}
	await page.keyboard.press('Escape');
	await expect(player.button('Next')).toBeFocused();
	await expect(player.button('Pause')).toBeVisible();

	await player.button('Pause').press('Enter');
	await page.keyboard.press('Escape');
	await player.button('Go on').press('Enter');
	await expect(player.button('Resume')).toBeFocused();
	await player.end();
	await expect(player.heading).toHaveText('You stopped here. That is fine.');
});

for (const viewport of [
	{ width: 390, height: 844 },
	{ width: 844, height: 390 }
]) {
	test(`the keyboard goes in the order of reading on ${viewport.width}`, async ({ page }) => {
		await page.setViewportSize(viewport);
		const player = playerOn(page);
		await player.open('play/daily');
		await player.heading.focus();
		expect(await tabOrder(page)).toEqual(['Previous', 'Pause', 'Next', 'It hurts', 'More']);
		await player.button('It hurts').click();
		expect(await backwards(page)).toEqual([]);

		const relief = reliefOn(page);
		await page.goto('relief');
		await stopClock(page);
		expect(await backwards(page)).toEqual([]);
		await relief.tap('None of these');
		expect(await backwards(page)).toEqual([]);
		await page.locator('.answers button').first().click();
		expect(await backwards(page)).toEqual([]);
	});
}

/** The names of what Tab reaches, up to where it begins anew. */
async function tabOrder(page: Page): Promise<readonly string[]> {
	const names: string[] = [];
	for (let press = 0; press < 20; press++) {
		await page.keyboard.press('Tab');
		const name = await page.evaluate(() => {
			const at = document.activeElement;
			return at === document.body ? '' : (at?.ariaLabel ?? at?.textContent?.trim());
		});
		if (!name) break;
		names.push(name);
	}
	return names;
}

/**
 * The controls that Tab reaches after one that stands further down, or in the same line further to
 * the right; columns are read one after the other.
 */
function backwards(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const boxes = [...document.querySelectorAll<HTMLElement>('a[href], button, input')]
			.filter((each) => each.tabIndex >= 0)
			.filter((each) => each.checkVisibility() && !each.closest('[inert]'))
			.map((each) => ({ name: each.textContent?.trim(), box: each.getBoundingClientRect() }))
			// A list scrolls behind the button that goes on.
			.filter(({ box }) => box.top >= 0 && box.bottom <= innerHeight);
		return boxes.flatMap(({ name, box }, index) => {
			const before = boxes[index - 1]?.box;
			if (!before) return [];
			const above = box.bottom <= before.top + 2 && box.left < before.right;
			const leftOf =
				box.right <= before.left + 2 && box.top < before.bottom && box.bottom > before.top;
			return above || leftOf ? [`${name} after ${boxes[index - 1]?.name}`] : [];
		});
	});
}
