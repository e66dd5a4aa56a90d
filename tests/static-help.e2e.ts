import type { Page } from '@playwright/test';
import { mainBuild } from '#scripts/builds.ts';
import { serve } from '#scripts/serve.ts';
import { signLists } from '#core/safety/warning-signs.ts';
import { disclaimers } from '#ui/relief/relief-words.ts';
import { barriers } from './barriers.ts';
import { exerciseNamed } from './content.ts';
import { expect, test } from './fixtures.ts';
import { ready } from './player-page.ts';
import { overflow, screens } from './screens.ts';

const { title, signs, headline, advice } = signLists.emergency;
const more = (page: Page) =>
	help(page).getByRole('link', { name: 'Show me what helps now', includeHidden: true });
const help = (page: Page) => page.locator('#help');
const call = (page: Page) => help(page).getByRole('link', { name: /^Call / });
const gone = (page: Page) => page.getByRole('link', { name: 'My back has gone' });
/** The pages with a link to help in their own HTML, and its name there. */
const waysIn = [
	...['', 'stretches', 'progress', 'settings', 'diary', 'why', 'routine/daily'].map(
		(path) => [path, 'My back has gone'] as const
	),
	['', 'Spasm right now'],
	['routine/relief', 'My back has gone'],
	['before', 'My back has gone'],
	['relief', 'This is true: what now?']
] as const;

async function expectHelp(page: Page) {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText([title]);
	for (const { words } of signs) await expect(help(page).getByText(words)).toBeVisible();
	for (const words of [
		...[headline, ...advice, 'Roll to your easier side in one piece.', 'slow breaths'],
		...[disclaimers.packs, disclaimers.relief]
	])
		await expect(help(page).getByText(words)).toBeVisible();
	await expect(call(page)).toBeVisible();
}

test.describe('without any script', () => {
	test.use({ javaScriptEnabled: false });

	for (const [path, name] of waysIn)
		test(`“${name}” on /${path} shows the signs, the number and what to do first`, async ({
			page
		}) => {
			await page.goto(path || '.');
			await page.getByRole('link', { name }).last().click();
			await expectHelp(page);
			await expect(more(page)).toBeHidden();
			await expect(call(page)).toHaveAttribute('href', 'tel:112');
			await page.getByRole('link', { name: 'Close' }).click();
			await expect(help(page)).toBeHidden();
			await expect(page.locator('.app').getByRole('heading', { level: 1 })).toBeVisible();
		});
});

test.describe('while scripts do not arrive', () => {
	test.use({ locale: 'en-GB' });

	for (const fate of ['never answered', 'lost'] as const)
		test(`help works from the first paint on when they are ${fate}`, async ({
			page,
			context,
			complaints
		}) => {
			await context.route(/\.js$/, (route) => (fate === 'lost' ? route.abort() : undefined));
			await page.goto('.', { waitUntil: 'commit' });
			await gone(page).click();
			await expectHelp(page);
			await expect(call(page)).toHaveAttribute('href', 'tel:999');
			await expect(call(page)).toHaveText('Call 999');
			await expect(more(page)).toBeHidden();
			await page.goBack();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today');
			complaints.splice(0);
		});

	test('the number is the one that was chosen', async ({ page, context, complaints }) => {
		await context.route(/\.js$/, (route) => route.abort());
		await page.addInitScript(() => {
			localStorage.setItem('one-degree-settings', '{"emergencyNumber":"08 00-1"}');
		});
		await page.goto('.#help');
		await expect(call(page)).toHaveText('Call 08 00-1');
		await expect(call(page)).toHaveAttribute('href', 'tel:08001');
		complaints.splice(0);
	});
});

test('the help in the page says what the relief flow says', async ({ page }) => {
	await page.goto('relief#help');
	await ready(page);
	const listed = await help(page).getByRole('listitem').allTextContents();
	await help(page).getByRole('link', { name: 'Close' }).click();
	await expect(help(page)).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	const asked = await page.locator('.app').getByRole('listitem').allTextContents();
	expect(listed).toEqual(asked.map((words) => words.trim()));
	await page.getByRole('button', { name: 'None of these' }).click();
	await page.getByRole('button', { name: 'On my side' }).click();
	const cue = exerciseNamed('fetal-rest').dose.getReady?.cue ?? '';
	await expect(page.locator('.app main').getByText(cue)).toBeVisible();
	await expect(help(page)).toContainText(cue);
});

test('the help in the page shuts nobody out and fits every screen', async ({ page }) => {
	await page.goto('.#help');
	await ready(page);
	await expectHelp(page);
	expect(await barriers(page)).toEqual([]);
	for (const screen of screens) {
		await page.setViewportSize(screen);
		expect(await overflow(page), `${screen.width} by ${screen.height}`).toBe(0);
		expect(await help(page).evaluate((own) => own.scrollWidth - own.clientWidth)).toBe(0);
	}
	await page.setViewportSize({ width: 360, height: 740 });
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	expect(await help(page).evaluate((own) => own.scrollWidth - own.clientWidth)).toBe(0);
});

test.describe('before the relief flow has loaded', () => {
	/** Code of the relief flow, by what only it says. */
	const reliefCode = /_app\/immutable\/nodes\/(?!0|1\.)[^/]+\.js$/;

	test('help is shown at once and stays, and the flow is one tap away', async ({
		page,
		context
	}) => {
		await page.goto('stretches');
		await ready(page);
		await context.route(reliefCode, async (route) => {
			await new Promise((done) => setTimeout(done, 2500));
			await route.continue();
		});
		await page.reload();
		await ready(page);
		await gone(page).click();
		await expectHelp(page);
		await page.waitForTimeout(4000);
		await expectHelp(page);
		await help(page).getByRole('link', { name: 'Show me what helps now' }).click();
		await expect(page).toHaveURL(/relief$/);
		await expect(page.getByRole('button', { name: 'None of these' })).toBeEnabled();
		await expect(help(page)).toBeHidden();
	});

	test('what cannot be loaded says so in the app, without a network', async ({ browser }) => {
		const site = await serve({ ...mainBuild, port: 0 });
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const page = await context.newPage();
		await context.route(reliefCode, (route) => route.abort());
		await page.goto(`${site.address}/`);
		await ready(page);
		await site.close();
		await context.setOffline(true);
		await gone(page).click();
		await more(page).click();
		await expect(page.getByText('The network does not answer')).toBeVisible();
		await expect(gone(page)).toBeVisible();
		await context.close();
	});

	test('a flow that has loaded is opened without a detour', async ({ page }) => {
		await page.goto('.');
		await ready(page);
		await page.waitForLoadState('networkidle');
		await gone(page).click();
		await expect(page).toHaveURL(/relief$/);
		await expect(help(page)).toBeHidden();
		await page.goBack();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today');
	});
});

for (const worker of ['allow', 'block'] as const)
	test(`without a connection 0.6 s after the first visit there is help, the worker being ${worker}ed`, async ({
		browser
	}) => {
		for (const after of worker === 'allow' ? [0, 600] : [0, 600, 3000]) {
			const site = await serve({ ...mainBuild, port: 0 });
			const context = await browser.newContext({ serviceWorkers: worker });
			const page = await context.newPage();
			await page.goto(`${site.address}/`, { waitUntil: 'commit' });
			await gone(page).waitFor();
			await page.waitForTimeout(after);
			await site.close();
			await context.setOffline(true);
			await gone(page).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText([title]);
			for (const { words } of signs)
				await expect(page.getByText(words).filter({ visible: true })).toHaveCount(1);
			await context.close();
		}
	});
