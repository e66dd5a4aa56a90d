import { mainBuild } from '#scripts/build.ts';
import { serve } from '#scripts/serve.ts';
import { exerciseIds, pages } from './content.ts';
import { expect, test } from './fixtures.ts';
import { ready, workerSettled } from './player-page.ts';

test('after the first visit every page, deep link and animation works without a server', async ({
	page,
	context
}) => {
	test.setTimeout(180_000);
	const site = await serve({ ...mainBuild, port: 0 });
	await page.goto(`${site.address}/`);
	await workerSettled(page);
	// What the page still fetches for later would be cut off, and rightly complain.
	await page.waitForLoadState('networkidle');
	await site.close();
	await context.setOffline(true);

	for (const path of pages) {
		await page.goto(`${site.address}/${path}`);
		await ready(page);
		await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
		// What a page makes ready for its play link would be cut off, and rightly complain.
		if (/^$|^routine/.test(path)) await page.waitForLoadState('networkidle');
	}
	await page.goto(`${site.address}/settings/`);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

	for (const id of exerciseIds) {
		await page.goto(`${site.address}/stretches/${id}`);
		await expect(page.getByTestId('figure').locator('.body svg'), id).toBeVisible();
	}
});
