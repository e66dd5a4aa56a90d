import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { playerOn, ready, workerSettled } from './player-page.ts';

test('a chosen look shows at once, on every page, and before anything is drawn', async ({
	page
}) => {
	await page.goto('settings/figure');
	await ready(page);
	await playerOn(page).alive();
	const usual = await paintOf(page.locator('.body .od-skin:not(.od-far)').first());
	await choose(page, 'Skin', 'Very dark');
	const chosen = await paintOf(page.locator('.body .od-skin:not(.od-far)').first());
	expect(chosen).not.toBe(usual);
	await choose(page, 'Top', 'Tank top');
	await choose(page, 'Colour of the bottom', 'Plum');

	await page.addInitScript(noteFirstLook);
	await page.reload();
	await ready(page);
	expect(await page.evaluate(() => document.documentElement.dataset.firstLook)).toBe(
		'ebony, tank, plum'
	);
	await expect(radio(page, 'Skin', 'Very dark')).toBeChecked();

	await page.goto('stretches/cat-cow');
	await ready(page);
	await playerOn(page).alive();
	expect(await paintOf(page.locator('.body .od-skin:not(.od-far)').first())).toBe(chosen);
});

test.describe('without a network', () => {
	test.use({ serviceWorkers: 'allow' });

	test('a chosen body is kept whole, so that it is drawn without a network', async ({
		page,
		context
	}) => {
		await page.goto('settings/figure');
		await ready(page);
		await workerSettled(page);
		await playerOn(page).alive();
		const worn = page.waitForRequest(/seated-twist\.sturdy\.figure/);
		await choose(page, 'Body', 'Sturdy');
		await worn;
		await playerOn(page).alive();
		await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 30_000 });
		await context.setOffline(true);
		const sturdy = page.waitForRequest(/bridge\.sturdy\.figure/);
		await page.goto('stretches/bridge');
		await sturdy;
		await playerOn(page).alive();
		await expect(page.getByText('could not be loaded')).toHaveCount(0);
	});
});

test('the figure in settings moves slowly', async ({ page }) => {
	await page.goto('settings/figure');
	await playerOn(page).alive();
	const before = (await playerOn(page).shown()).body;
	await expect.poll(async () => (await playerOn(page).shown()).body).not.toBe(before);
});

test.describe('for somebody who wants no movement', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('it stands', async ({ page }) => {
		await page.goto('settings/figure');
		await playerOn(page).alive();
		const before = (await playerOn(page).shown()).body;
		await page.waitForTimeout(1000);
		expect((await playerOn(page).shown()).body).toBe(before);
	});
});

const radio = (page: Page, group: string, name: string) =>
	page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name, exact: true });

async function choose(page: Page, group: string, name: string): Promise<void> {
	await radio(page, group, name).check();
}

function paintOf(shape: Locator): Promise<string> {
	return shape.evaluate((element) => getComputedStyle(element).fill);
}

/** Run before the page's own scripts: what its root says when its body begins. */
function noteFirstLook(): void {
	const observer = new MutationObserver(() => {
		if (!document.body) return;
		observer.disconnect();
		const { skin, top, bottomColour } = document.documentElement.dataset;
		document.documentElement.dataset.firstLook = [skin, top, bottomColour].join(', ');
	});
	observer.observe(document, { childList: true, subtree: true });
}
