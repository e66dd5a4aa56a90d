import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mainBuild } from '#scripts/builds.ts';
import { serve } from '#scripts/serve.ts';
import { expect, test } from './fixtures.ts';
import { workerSettled } from './player-page.ts';

test.use({ serviceWorkers: 'allow' });

test('a new version is offered when nothing is played, and taken when asked', async ({ page }) => {
	const folder = mkdtempSync(join(tmpdir(), 'release-'));
	cpSync(mainBuild.folder, folder, { recursive: true });
	const site = await serve({ ...mainBuild, folder, port: 0 });
	const offer = page.getByText('A new version is ready.');

	await page.goto(`${site.address}/`);
	await workerSettled(page);
	appendFileSync(join(folder, 'service-worker.js'), '\n// A later release.\n');

	await page.goto(`${site.address}/play/daily`);
	await expect.poll(() => page.evaluate(isUpdateWaiting)).toBe(true);
	await expect(page.getByRole('timer')).toBeVisible();
	await expect(offer).toBeHidden();

	await page.goto(`${site.address}/`);
	await expect(offer).toBeVisible();
	const reloaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Update' }).click();
	await reloaded;
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(offer).toBeHidden();

	await site.close();
	rmSync(folder, { recursive: true });
});

async function isUpdateWaiting(): Promise<boolean> {
	return Boolean((await navigator.serviceWorker.getRegistration())?.waiting);
}
