import type { Page } from '@playwright/test';

/** Small and usual phones, upright and lying, and a desk. */
export const screens = [
	{ width: 320, height: 568 },
	{ width: 390, height: 844 },
	{ width: 844, height: 390 },
	{ width: 1280, height: 800 }
];

/** Pixels by which the page is wider than the screen. */
export function overflow(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}
