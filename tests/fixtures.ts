import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { mainBuild, type Build } from '#scripts/builds.ts';
import { chromiumArguments, ensureChromium } from '#scripts/chromium.ts';
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
			const site = await serve({ ...build, port: 0, compressed: false });
			await use(site);
			await site.close();
		},
		{ scope: 'worker' }
	],
	// The slash at the end keeps './progress' below a base path.
	baseURL: async ({ site }, use) => use(`${site.address}/`),
	seasoned: [true, { option: true }],
	page: async ({ page, seasoned }, use) => {
		await page.addInitScript(grantWakeLock);
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

/** For what a browser without windows does not have, such as motion sensors. */
export const withWindows = {
	launchOptions: { executablePath: ensureChromium(), args: chromiumArguments }
};

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

/** Runs in each page. A browser without a screen refuses a wake lock, and the app would say so. */
function grantWakeLock(): void {
	const lock = { released: false, release: async () => undefined };
	const request = async () => Object.assign(new EventTarget(), lock);
	Object.defineProperty(navigator, 'wakeLock', { value: { request } });
}

/** Most journeys are played without a service worker, which would download all of the app each time. */
const blockedWorker = 'Service Worker registration blocked by Playwright';

function watch(context: BrowserContext, complaints: string[]): void {
	context.on('console', (message) => {
		if (message.text() === blockedWorker) return;
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
