import type { Page } from '@playwright/test';
import { toolIds } from '#ui/tools/tools.ts';
import { barriers } from './barriers.ts';
import { clippedText } from './clipped-text.ts';
import { coveredControls } from './covered-controls.ts';
import { kindsOfPage } from './content.ts';
import { expect, test } from './fixtures.ts';
import { ready } from './player-page.ts';
import { overflow, screens, shareOfBar } from './screens.ts';

const paths = new Set([...kindsOfPage, ...toolIds.map((id) => `tools/${id}`)]);

/** The first lines of what folds out without a mark that says so. */
function unmarkedFoldOuts(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('summary')]
			.filter((summary) => !/[+−]/.test(getComputedStyle(summary, '::after').content))
			.map((summary) => summary.innerText)
	);
}

for (const path of paths) {
	test(`/${path} shuts nobody out and fits every screen, also with text twice as large`, async ({
		page
	}) => {
		await page.goto(path || '.');
		await ready(page);
		// What is read from the journal comes after it.
		await page.getByRole('heading', { level: 1 }).first().waitFor();
		expect(await barriers(page)).toEqual([]);
		expect(await unmarkedFoldOuts(page)).toEqual([]);
		for (const screen of screens) {
			await page.setViewportSize(screen);
			expect(await overflow(page), `${screen.width} by ${screen.height}`).toBe(0);
			expect(await coveredControls(page), `${screen.width} by ${screen.height}`).toEqual([]);
			expect(await shareOfBar(page), `${screen.width} by ${screen.height}`).toBeLessThan(0.12);
		}
		await page.setViewportSize({ width: 360, height: 740 });
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		expect(await overflow(page), 'large text').toBe(0);
		expect(await shareOfBar(page), 'large text').toBeLessThan(0.12);
		expect(await clippedText(page), 'large text').toEqual([]);
	});
}
