import type { Page } from '@playwright/test';
import { kindsOfPage } from './content.ts';
import { expect, test } from './fixtures.ts';
import { playerOn, ready } from './player-page.ts';

const screens = [
	{ width: 320, height: 568 },
	{ width: 390, height: 844 },
	{ width: 844, height: 390 },
	{ width: 1280, height: 800 }
];

for (const path of kindsOfPage) {
	test(`/${path} needs no scrolling sideways, nor with text twice as large`, async ({ page }) => {
		await page.goto(path || '.');
		await ready(page);
		for (const screen of screens) {
			await page.setViewportSize(screen);
			expect(await overflow(page), `${screen.width} by ${screen.height}`).toBe(0);
		}
		await page.setViewportSize({ width: 360, height: 740 });
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		expect(await overflow(page), 'large text').toBe(0);
	});
}

for (const viewport of screens) {
	test.describe(`on ${viewport.width} by ${viewport.height}`, () => {
		test.use({ viewport });

		for (const path of ['play/daily', 'repeat/cat-cow']) {
			test(`/${path} shows the figure and every control at once`, async ({ page }) => {
				const player = playerOn(page);
				await player.open(path);
				await player.pass(16);
				expect(await overflow(page)).toBe(0);
				for (const name of ['Pause', 'Next', 'Previous', 'It hurts', 'More']) {
					await expect(player.button(name)).toBeInViewport({ ratio: 1 });
				}
				for (const part of [player.heading, player.timeLeft, player.figure]) {
					await expect(part).toBeInViewport({ ratio: 1 });
				}
				const figure = await player.figure.boundingBox();
				const smallest = Math.min(viewport.width, viewport.height);
				expect(Math.min(figure?.width ?? 0, (figure?.height ?? 0) * 1.33)).toBeGreaterThan(
					smallest * 0.4
				);
			});
		}
	});
}

/** Pixels by which the page is wider than the screen. */
function overflow(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}
