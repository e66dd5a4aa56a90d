import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
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
		await page.goto(`${address}/figures#bird-dog`);
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
		await page.goto(`${address}/figures#bird-dog`);
		await page.getByRole('slider', { name: 'height' }).fill('20');
		await expect(page.getByText(/slips by \d/).first()).toBeVisible();
		await page.getByRole('button', { name: 'Start again' }).click();
		await expect(page.getByText('Limbs keep their length')).toBeVisible();
	});

	test('copies a file that has the change in it', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(`${address}/figures#bridge`);
		await page.getByRole('slider', { name: 'elevation' }).fill('33');
		await page.getByRole('button', { name: 'Copy JSON' }).click();
		await expect(page.getByText('Copied.')).toBeVisible();
		const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
		const file = JSON.parse(readFileSync('routines/exercises/bridge.json', 'utf8'));
		file.figure.camera.elevationDegrees = 33;
		expect(copied).toEqual(file);
	});

	test('shows every control, and every token by name', async ({ page }) => {
		await page.goto(address);
		const names = globSync('src/ui/{controls,choice}/*.svelte').map((file) =>
			basename(file, '.svelte')
		);
		expect(names.length).toBeGreaterThan(20);
		const shown = await page.getByRole('heading', { level: 3 }).allTextContents();
		expect(names.filter((name) => !shown.includes(name))).toEqual([]);
		const text = readFileSync('src/ui/styles/tokens.css', 'utf8');
		for (const [name] of text.matchAll(/--(text|space|round|touch|numeral)[a-z0-9-]*(?=:)/g))
			await expect(page.locator('code').getByText(name, { exact: true })).toBeVisible();
	});

	test('shows them in the dark, in large text, and from one page to the other', async ({
		page
	}) => {
		await page.goto(`${address}?theme=dark&text=200`);
		const root = page.locator('html');
		await expect(root).toHaveCSS('font-size', '32px');
		await expect(page.getByRole('radio', { name: 'Dark', exact: true })).toBeChecked();
		await page.getByText('100 %', { exact: true }).click();
		await expect(root).toHaveCSS('font-size', '16px');
		await page.getByRole('link', { name: 'Figures', exact: true }).click();
		await expect(page).toHaveURL(`${address}/figures?theme=dark`);
		await expect(page.getByRole('heading', { name: 'Figures' })).toBeVisible();
		await expect(root).toHaveCSS('color-scheme', 'dark');
	});

	for (const width of [320, 390, 1280]) {
		for (const look of ['', '?text=200', '?theme=dark']) {
			test(`fits ${width} pixels with ${look || 'the usual look'}`, async ({ page }) => {
				await page.setViewportSize({ width, height: 800 });
				await page.goto(`${address}${look}`);
				await expect(page.getByRole('heading', { name: 'TurnableScreen' })).toBeVisible();
				expect(
					await page.evaluate(
						() => document.documentElement.scrollWidth - document.documentElement.clientWidth
					)
				).toBe(0);
			});
		}
	}
});

test('no file of the build knows of the studio', () => {
	const files = readdirSync('build', { recursive: true, encoding: 'utf8' })
		.map((file) => join('build', file))
		.filter((file) => statSync(file).isFile());
	expect(files.length).toBeGreaterThan(50);
	expect(files.filter((file) => /studio/i.test(file + readFileSync(file, 'latin1')))).toEqual([]);
});
