import { chromium } from '@playwright/test';
import { chromiumArguments, findHeadlessShell } from '#scripts/chromium.ts';
import type { Engine } from './engine.ts';

/** Chromium, driven by Playwright like all other journeys, but with no more powers than the other engines. */
export async function chromiumEngine(): Promise<Engine> {
	const executablePath = findHeadlessShell();
	const browser = await chromium.launch({
		...(executablePath && { executablePath }),
		args: chromiumArguments
	});
	const page = await browser.newPage({
		viewport: { width: 390, height: 844 },
		serviceWorkers: 'allow'
	});
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error.stack)));
	return {
		complaints,
		async goto(address) {
			await page.goto(address);
		},
		async leave() {
			await page.goto('about:blank');
		},
		async evaluate<Answer, Given>(
			work: (given: Given) => Answer | Promise<Answer>,
			given?: Given
		): Promise<Answer> {
			return page.evaluate(`(${String(work)})(${JSON.stringify(given)})`);
		},
		click: (x, y) => page.mouse.click(x, y),
		press: (key) => page.keyboard.press(key),
		close: () => browser.close()
	};
}
