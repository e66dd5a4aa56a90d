import { readFileSync } from 'node:fs';
import { lottieProblems } from '#vite/lottie-problems.ts';
import { expect, test } from './fixtures.ts';
import { ready, workerSettled } from './player-page.ts';

test.use({ serviceWorkers: 'allow' });

test('an animation is downloaded as one Lottie file, also without a network', async ({
	page,
	context
}) => {
	await page.goto('stretches/cat-cow');
	await ready(page);
	await workerSettled(page);
	await page.getByText('Details: numbers and sources').click();
	await context.setOffline(true);
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download the animation' }).click();
	const download = await coming;
	expect(download.suggestedFilename()).toBe('one-degree-cat-cow.json');

	const file = JSON.parse(readFileSync(await download.path(), 'utf8'));
	expect(lottieProblems(file)).toEqual([]);
	const layers: readonly string[] = file.layers.map((layer: { cl: string }) => layer.cl);
	expect(layers.indexOf('od-group-head')).toBeLessThan(layers.indexOf('od-group-props'));
	expect(layers).toContain('od-group-shadow');
	expect(file.markers).toHaveLength(3);
});
