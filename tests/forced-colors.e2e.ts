import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { playerOn, ready } from './player-page.ts';
import { reliefOn } from './relief-page.ts';

test.use({ contextOptions: { forcedColors: 'active' } });

test('every control of the player and of relief has an edge', async ({ page }) => {
	const player = playerOn(page);
	await player.open('play/daily');
	expect(await edgeless(page)).toEqual([]);
	await page.keyboard.press('Escape');
	expect(await edgeless(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await player.button('More').click();
	expect(await edgeless(page)).toEqual([]);
	await player.button('Lock').click();
	expect(await edgeless(page)).toEqual([]);
	await player.button('It hurts').click();
	await page.getByRole('radio', { name: 'Sharp pain' }).check();
	expect(await edgeless(page)).toEqual([]);
	await player.button('End for today').click();
	expect(await edgeless(page)).toEqual([]);

	const relief = reliefOn(page);
	await page.goto('relief');
	await relief.button('None of these').waitFor();
	expect(await edgeless(page)).toEqual([]);
	await relief.tap('None of these');
	expect(await edgeless(page)).toEqual([]);
	await page.locator('.answers button').first().click();
	expect(await edgeless(page)).toEqual([]);
});

test('every control of the pages has an edge', async ({ page }) => {
	for (const path of [
		'',
		'settings',
		'settings/figure',
		'diary',
		'tools',
		'tools/cold',
		'measure/lying-twist'
	]) {
		await page.goto(path || '.');
		await ready(page);
		expect(await edgeless(page), path).toEqual([]);
	}
});

test('what is chosen and what cannot be pressed is told by lines', async ({ page }) => {
	await page.goto('');
	await ready(page);
	const label = page.locator('label', { hasText: /^\s*3\s*min/ });
	await expect(label).not.toHaveCSS('text-decoration-line', 'underline');
	await label.click();
	await expect(label).toHaveCSS('text-decoration-line', 'underline');
	await page.goto('diary');
	await page.getByRole('button', { name: 'It happened' }).click();
	const chip = page.getByRole('button', { name: 'Out of the blue' });
	await chip.click();
	await expect(chip).toHaveCSS('text-decoration-line', 'underline');
});

test('the whole of the side can be read, and the figure can be seen', async ({ page }) => {
	const player = playerOn(page);
	await player.open('play/daily');
	const side = page.locator('.side');
	const before = await side.screenshot();
	await player.timeLeft.evaluate((time) => (time.style.visibility = 'hidden'));
	expect(await side.screenshot()).toEqual(before);
	const outline = player.figure.locator('.body .od-skin').first();
	await expect(outline).toHaveCSS('stroke', 'rgb(0, 0, 0)');
});

/** The controls that have neither border nor line, by name: there, backgrounds are all alike. */
function edgeless(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const drawn = (label: Element) => label.matches(':has(> .visually-hidden)');
		return [...document.querySelectorAll('button, a[href], select, input, label')]
			.filter((each) => each.checkVisibility() && !each.closest('.visually-hidden, .skip'))
			.filter((each) => each.localName !== 'label' || drawn(each))
			.filter((each) => !each.matches('input:is([type=radio], [type=checkbox], [type=range])'))
			.filter((each) => !each.matches('nav li a') && !hasEdge(each))
			.map((each) => `${each.localName} ${each.ariaLabel ?? each.textContent?.trim()}`);

		function hasEdge(element: Element): boolean {
			const style = getComputedStyle(element);
			const shown = (color: string) =>
				color !== style.backgroundColor && !/^(transparent|rgba\(.*, 0\))$/.test(color);
			return (
				style.textDecorationLine.includes('underline') ||
				(parseFloat(style.borderBottomWidth) > 0 &&
					style.borderBottomStyle !== 'none' &&
					shown(style.borderBottomColor))
			);
		}
	});
}
