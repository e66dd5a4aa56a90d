import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { expect, test } from './fixtures.ts';

test.describe('the studio', () => {
	// One server for all of them.
	test.describe.configure({ mode: 'default' });

	let server: ViteDevServer;
	let address = '';
	test.beforeAll(async () => {
		server = await createServer({ logLevel: 'error', server: { port: 0, host: 'localhost' } });
		await server.listen();
		address = `${server.resolvedUrls?.local[0]}studio`;
	});
	test.afterAll(() => server.close());

	test('draws anew when an angle, the camera or the range changes', async ({ page }) => {
		await page.goto(`${address}#bird-dog`);
		const figure = page.getByRole('img', { name: /^The figure/ });
		await expect(figure.locator('path').first()).toBeAttached();
		await expect(page.getByText('Limbs keep their length')).toBeVisible();
		for (const [slider, value] of [
			['pitch', '60'],
			['azimuth', '-20'],
			['range', '80']
		] as const) {
			const before = await figure.innerHTML();
			await page.getByRole('slider', { name: slider, exact: true }).fill(value);
			expect(await figure.innerHTML()).not.toBe(before);
		}
	});

	test('says what a body cannot do, and forgets it', async ({ page }) => {
		await page.goto(`${address}#bird-dog`);
		await page.getByRole('slider', { name: 'height' }).fill('20');
		await expect(page.getByText(/slips by \d/).first()).toBeVisible();
		await page.getByRole('button', { name: 'Start again' }).click();
		await expect(page.getByText('Limbs keep their length')).toBeVisible();
	});

	test('copies a file that has the change in it', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(`${address}#bridge`);
		await page.getByRole('slider', { name: 'elevation' }).fill('33');
		await page.getByRole('button', { name: 'Copy JSON' }).click();
		await expect(page.getByText('Copied.')).toBeVisible();
		const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
		const file = JSON.parse(readFileSync('routines/exercises/bridge.json', 'utf8'));
		file.figure.camera.elevationDegrees = 33;
		expect(copied).toEqual(file);
	});
});

test('no file of the build knows of the studio', () => {
	const files = readdirSync('build', { recursive: true, encoding: 'utf8' })
		.map((file) => join('build', file))
		.filter((file) => statSync(file).isFile());
	expect(files.length).toBeGreaterThan(50);
	expect(files.filter((file) => /studio/i.test(file + readFileSync(file, 'latin1')))).toEqual([]);
});
