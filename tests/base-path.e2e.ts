import type { Page } from '@playwright/test';
import { nestedBuild } from '#scripts/builds.ts';
import { headingsOf } from './content.ts';
import { expect, test } from './fixtures.ts';
import { playerOn, ready, workerSettled } from './player-page.ts';

test.use({ build: nestedBuild, serviceWorkers: 'allow' });

test.beforeEach(({ context, site, complaints }) => {
	context.on('request', (request) => {
		const address = request.url();
		if (address.startsWith('http') && !address.startsWith(`${site.address}/`))
			complaints.push(`request outside of the base path: ${address}`);
	});
});

test('below a base path the daily routine is played and counted', async ({ page, site }) => {
	const player = playerOn(page);
	await player.visit('.');
	expect(page.url()).toBe(`${site.address}/`);
	await page.getByRole('link', { name: 'Start', exact: true }).click();
	await player.takeClock();
	expect(new URL(page.url()).pathname).toBe('/one-degree/play/daily');

	const [first, second, stretch = ''] = headingsOf('daily');
	await expect(player.heading).toHaveText(first ?? '');
	await player.button('Next').click();
	await expect(player.heading).toHaveText(second ?? '');
	await player.button('Next').click();
	await expect(player.heading).toHaveText(stretch);
	const before = (await player.shown()).body;
	await player.pass(20);
	expect((await player.shown()).body).not.toBe(before);

	await page.reload();
	await ready(page);
	await expect(player.heading).toHaveText(stretch);
	await player.button('Resume').click();
	await player.end();
	await player.save();
	await page.goto('progress');
	await expect(page.getByText(/^1 session on 1 day/)).toBeVisible();
});

test('below a base path it is installed, and works without a network', async ({
	page,
	context,
	site,
	complaints
}) => {
	await page.goto('stretches/cat-cow');
	await workerSettled(page);
	await page.waitForLoadState('networkidle');
	expect(await page.evaluate(workerScopes)).toEqual([`${site.address}/`]);
	const manifest = await manifestOf(page);
	expect(manifest.href).toBe(`${site.address}/manifest.webmanifest`);
	for (const name of manifest.names)
		expect(new URL(name, manifest.href).href).toMatch(new RegExp(`^${site.address}/`));

	await context.setOffline(true);
	await page.reload();
	await ready(page);
	await expect(page.getByRole('heading', { level: 1, name: 'Cat-cow' })).toBeVisible();
	await playerOn(page).alive();
	await page.goto('settings');
	await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
	await page.goto('nowhere');
	await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
	// Whether the page is of a newer version could not be asked.
	expect(complaints.splice(0)).toEqual([expect.stringContaining('_app/version.json')]);
	await page.getByRole('link', { name: 'Go to today' }).click();
	await expect(page).toHaveURL(`${site.address}/`);
	await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
});

async function workerScopes(): Promise<readonly string[]> {
	return (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope);
}

/** The address of the manifest, and all addresses that it and the page's own icons name. */
async function manifestOf(page: Page) {
	const links = page.locator('link[rel="manifest"], link[rel~="icon"], link[rel*="apple"]');
	const [href = '', ...icons] = await links.evaluateAll((all) =>
		all
			.map((link) => link as HTMLLinkElement)
			.toSorted((a) => (a.rel === 'manifest' ? -1 : 1))
			.map((link) => link.href)
	);
	const { id, start_url, scope, icons: own, shortcuts, screenshots } = await manifestAt(page, href);
	const pictures = [...own, ...screenshots].map(({ src }) => src);
	const names = [id, start_url, scope, ...icons, ...pictures, ...shortcuts.map(({ url }) => url)];
	return { href, names };
}

interface Manifest {
	readonly id: string;
	readonly start_url: string;
	readonly scope: string;
	readonly icons: readonly { readonly src: string }[];
	readonly screenshots: readonly { readonly src: string }[];
	readonly shortcuts: readonly { readonly url: string }[];
}

async function manifestAt(page: Page, address: string): Promise<Manifest> {
	return (await page.request.get(address)).json();
}
