import type { Page } from '@playwright/test';

/** Small and usual phones, upright and lying, and a desk. */
export const screens = [
	{ width: 320, height: 568 },
	{ width: 390, height: 844 },
	{ width: 844, height: 390 },
	{ width: 1280, height: 800 }
];

/** The share of the screen's height that the bar at its lower edge takes; none where it is at the side. */
export function shareOfBar(page: Page): Promise<number> {
	return page.evaluate(() => {
		const bar = document.querySelector('nav[aria-label="Main"]')?.getBoundingClientRect();
		return bar && bar.width === document.documentElement.clientWidth ? bar.height / innerHeight : 0;
	});
}

/** Pixels by which the page is wider than the screen. */
export function overflow(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}
