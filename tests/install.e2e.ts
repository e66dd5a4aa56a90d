import { expect, test, withWindows } from './fixtures.ts';
import { ready } from './player-page.ts';

test.use({ ...withWindows, serviceWorkers: 'allow' });

test('the browser finds nothing in the way of installing', async ({ page, context }) => {
	await page.goto('.');
	await ready(page);
	const session = await context.newCDPSession(page);
	const { errors, url } = await session.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	expect(url).toMatch(/\.webmanifest$/);
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	// A test's context counts as a private window.
	expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});

test('the manifest names what exists', async ({ page, request }) => {
	await page.goto('.');
	const link = page.locator('link[rel="manifest"]');
	const address = new URL((await link.getAttribute('href')) ?? '', page.url());
	const manifest = await (await request.get(address.href)).json();
	const shortcuts: readonly { readonly url: string }[] = manifest.shortcuts;
	const pictures: readonly { readonly src: string; readonly purpose?: string }[] = [
		...manifest.icons,
		...manifest.screenshots
	];
	expect(shortcuts.length).toBeGreaterThanOrEqual(2);
	expect(pictures.some(({ purpose }) => purpose === 'maskable')).toBe(true);
	const named = [...shortcuts.map(({ url }) => url), ...pictures.map(({ src }) => src)];
	for (const name of [manifest.start_url, ...named]) {
		expect((await request.get(new URL(name, address).href)).status(), name).toBe(200);
	}
});
