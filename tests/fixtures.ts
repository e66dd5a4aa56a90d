import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { serve, type Site } from '#scripts/serve.ts';
import { season } from './seasoned.ts';

interface Watched {
	/** What went wrong so far, in words. Every test fails if something is left in it. */
	readonly complaints: string[];
	/** Somebody who has been here before, asked for warning signs lately and strong. */
	readonly seasoned: boolean;
}

/** A production build of its own for each worker, and an eye on all that must not happen. */
export const test = base.extend<Watched, { readonly site: Site }>({
	site: [
		async ({}, use) => {
			const site = await serve({ folder: 'build', port: 0, base: process.env.BASE_PATH ?? '' });
			await use(site);
			await site.close();
		},
		{ scope: 'worker' }
	],
	// With its slash at the end, so that './progress' stays under a base path.
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

/** After each clock that a test sets, so that it is answered by that one. */
async function seasonOnceOpened(page: Page): Promise<void> {
	const [goto, install] = [page.goto.bind(page), page.clock.install.bind(page.clock)];
	let opened = false;
	page.goto = async (...where) => {
		if (!opened) await page.addInitScript(season);
		opened = true;
		return goto(...where);
	};
	page.clock.install = async (...clock) => {
		await install(...clock);
		if (opened) await page.addInitScript(season);
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
