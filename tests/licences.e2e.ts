import { globSync, readFileSync } from 'node:fs';
import { serve } from '#scripts/serve.ts';
import { mainBuild } from '#scripts/builds.ts';
import { expect, test } from './fixtures.ts';
import { ready, workerSettled } from './player-page.ts';

/** The packages that our code imports, and all that these need: what a bundle can be made of. */
function importedPackages(): readonly string[] {
	const sources = globSync('src/**/*.{ts,svelte}')
		.filter((file) => !/\.(test|fake|d)\.ts$/.test(file))
		.map((file) => readFileSync(file, 'utf8'));
	const named = sources.flatMap((source) =>
		[...source.matchAll(/import (?!type)[^;]*?from '((?:@[^/']+\/)?[a-z][^/']*)/g)].map(
			([, name = '']) => name
		)
	);
	return [...new Set(named)].filter((name) => !/^(virtual|node):/.test(name)).toSorted();
}

test('the licence of all that is shipped is found in the settings, with its text', async ({
	page
}) => {
	await page.goto('settings');
	await ready(page);
	await page.getByRole('link', { name: 'Licences' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Licences' })).toBeVisible();
	const main = page.getByRole('main');
	const cards = main.locator('section, article, div.licences > *');
	const packages = importedPackages();
	expect(packages).toEqual(expect.arrayContaining(['d3-scale', 'idb', 'svelte']));
	const own = ['One Degree', 'festvox-us-slt-hts', '@sveltejs/kit', 'vite', 'rolldown'];
	const needed = ['d3-array', 'd3-interpolate', 'devalue', 'clsx'];
	for (const name of [...own, ...packages, ...needed]) {
		const card = cards.filter({ has: page.getByRole('heading', { name: startOf(name) }) });
		await expect(card, name).toHaveCount(1);
		await expect(card, name).toContainText('Copyright');
		await expect(card, name).toContainText(/MERCHANTABILITY|WITHOUT WARRANT/);
	}
});

test('the licences can be read without a network', async ({ browser }) => {
	const site = await serve({ ...mainBuild, port: 0 });
	const context = await browser.newContext({ serviceWorkers: 'allow' });
	const page = await context.newPage();
	await page.goto(`${site.address}/`);
	await workerSettled(page);
	await site.close();
	await context.setOffline(true);
	await page.getByRole('link', { name: 'Settings' }).click();
	await page.getByRole('link', { name: 'Licences' }).click();
	await expect(page.getByRole('heading', { name: startOf('svelte') })).toBeVisible();
	await context.close();
});

/** A name with its version, wherever it stands in a heading. */
function startOf(name: string): RegExp {
	return new RegExp(`(^|, )${name.replaceAll(/[/.]/g, '\\$&')} \\d`);
}
