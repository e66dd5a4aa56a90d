import type { Page } from '@playwright/test';
import { mainBuild } from '#scripts/builds.ts';
import { serve } from '#scripts/serve.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { ready } from './player-page.ts';

const place = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const noAnswer = 'The network does not answer, and this page is not on your phone yet.';

/** What the browser and the finder of barriers say of requests that fail, as these tests ask for. */
const ownComplaint = /net::ERR_|load preload assets/;

test.afterEach(({ complaints }) => {
	const others = complaints.splice(0).filter((complaint) => !ownComplaint.test(complaint));
	expect(others).toEqual([]);
});

for (const name of ['Progress', 'Settings', 'Stretches'])
	test(`${name} says why it does not open, keeps the bar, and opens when the connection is back`, async ({
		page,
		context
	}) => {
		await page.goto('.');
		await ready(page);
		await context.setOffline(true);
		await place(page, name).click();
		await expect(heading(page)).toHaveText('This page could not be opened');
		await expect(page.getByText(noAnswer)).toBeVisible();
		await expect(page.getByText('Internal Error')).toHaveCount(0);
		for (const each of ['Today', 'Stretches', 'Progress', 'Settings', 'My back has gone'])
			await expect(place(page, each)).toBeVisible();
		await page.getByRole('button', { name: 'Try again now' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'No answer yet.' })).toBeVisible();
		await context.setOffline(false);
		await expect(heading(page)).toHaveText(name);
	});

test('what does not open shuts nobody out, and leads to help and back', async ({
	page,
	context
}) => {
	await page.goto('.');
	await ready(page);
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	await place(page, 'Progress').click();
	await expect(page.getByText(noAnswer)).toBeVisible();
	expect(await barriers(page)).toEqual([]);
	await place(page, 'My back has gone').click();
	await expect(heading(page)).toHaveText(/^Before you move: is any of this true now/);
	await page.goBack();
	await page.getByRole('link', { name: 'Go to today' }).click();
	await expect(heading(page)).toHaveText('Today');
});

test('a host that comes back without telling is found by trying', async ({ page }) => {
	const site = await serve({ ...mainBuild, port: 0 });
	await page.goto(`${site.address}/`);
	await ready(page);
	await site.close();
	await place(page, 'Progress').click();
	await expect(page.getByText(noAnswer)).toBeVisible();
	const again = await serve({ ...mainBuild, port: site.port });
	await expect(heading(page)).toHaveText('Progress', { timeout: 15_000 });
	await again.close();
});

test('a page of which a part is missing for good is not loaded again and again', async ({
	page,
	context
}) => {
	await page.goto('.');
	await ready(page);
	let loads = 0;
	page.on('load', () => loads++);
	await context.route(/nodes\/(?![0-3]\.)[^/]+\.js$/, (route) => route.abort());
	await place(page, 'Progress').click();
	await expect(page.getByText(noAnswer)).toBeVisible();
	await page.waitForTimeout(8000);
	expect(loads).toBe(1);
	await expect(page.getByText(noAnswer)).toBeVisible();
});
