import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { mainBuild, type Build } from '#scripts/build.ts';
import { serve, type Site } from '#scripts/serve.ts';
import { storeReturningUser } from './returning-user.ts';

interface Fixtures {
	/** The problems so far, in words. A test with any problem fails. */
	readonly complaints: string[];
	/** Whether the person has been here before, was screened lately and may do strength. */
	readonly seasoned: boolean;
}

interface WorkerFixtures {
	readonly build: Build;
	readonly site: Site;
}

/** Serves a production build for each worker and watches for problems. */
export const test = base.extend<Fixtures, WorkerFixtures>({
	build: [mainBuild, { option: true, scope: 'worker' }],
	site: [
		async ({ build }, use) => {
			const site = await serve({ ...build, port: 0 });
			await use(site);
			await site.close();
		},
		{ scope: 'worker' }
	],
	// The slash at the end keeps './progress' below a base path.
	baseURL: async ({ site }, use) => use(`${site.address}/`),
	seasoned: [true, { option: true }],
	page: async ({ page, seasoned }, use) => {
		if (seasoned) await seasonOnceOpened(page);
		await use(page);
	},
	complaints: [
		async ({ context }, use) => {
			const complaints: string[] = [];
			watch(context, complaints);
			await use(complaints);
			base.expect(complaints, 'what the pages complained about').toEqual([]);
		},
		{ auto: true }
	]
});

export const expect = test.expect;

/**
 * Installs the settings after each clock that a test sets, so that they are dated by that clock.
 */
async function seasonOnceOpened(page: Page): Promise<void> {
	const [goto, install] = [page.goto.bind(page), page.clock.install.bind(page.clock)];
	let opened = false;
	page.goto = async (...where) => {
		if (!opened) await page.addInitScript(storeReturningUser);
		opened = true;
		return goto(...where);
	};
	page.clock.install = async (...clock) => {
		await install(...clock);
		if (opened) await page.addInitScript(storeReturningUser);
	};
}

function watch(context: BrowserContext, complaints: string[]): void {
	context.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) {
			complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
		}
	});
	context.on('weberror', (problem) => complaints.push(`thrown: ${problem.error().stack}`));
	context.on('request', (request) => {
		const { hostname, protocol } = new URL(request.url());
		if (protocol.startsWith('http') && hostname !== 'localhost') {
			complaints.push(`foreign request: ${request.url()}`);
		}
	});
}
