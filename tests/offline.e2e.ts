import { readdirSync, statSync } from 'node:fs';
import { mainBuild } from '#scripts/builds.ts';
import { serve } from '#scripts/serve.ts';
import { kindsOfPage, pages } from './content.ts';
import { expect, test } from './fixtures.ts';
import { ready, workerSettled } from './player-page.ts';

test.use({ serviceWorkers: 'allow' });

test('after the first visit every page, deep link and animation works without a server', async ({
	page,
	context
}) => {
	const site = await serve({ ...mainBuild, port: 0 });
	await page.goto(`${site.address}/`);
	await workerSettled(page);
	await site.close();
	await context.setOffline(true);

	for (const path of kindsOfPage) {
		await page.goto(`${site.address}/${path}`);
		await ready(page);
		await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
		if (/^(stretches|play|repeat)\//.test(path))
			await expect(page.getByTestId('figure').locator('.body svg'), path).toBeVisible();
	}
	await page.goto(`${site.address}/settings/`);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

	// The other pages are of the same kinds; what each of them loads is here to the last byte.
	const files = [...pages.map((path) => `${path || 'index'}.html`), ...hashedFiles()];
	const sizes = await page.evaluate(
		(addresses) =>
			Promise.all(
				addresses.map(async (address) => {
					const answer = await fetch(address).catch(() => undefined);
					return answer?.ok ? (await answer.arrayBuffer()).byteLength : 0;
				})
			),
		files.map((file) => `${mainBuild.base}/${file}`)
	);
	expect(files.filter((file, index) => statSync(`build/${file}`).size !== sizes[index])).toEqual(
		[]
	);
});

/** Code, styles, voices and drawings, but for those of the bodies that few people choose. */
function hashedFiles(): readonly string[] {
	return readdirSync('build/_app/immutable', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(slender|sturdy)\./.test(entry.name))
		.map(({ parentPath, name }) => `${parentPath.replace(/^build\//, '')}/${name}`);
}
