import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumArguments, ensureChromium } from '#scripts/chromium.ts';

export interface KillableBrowser {
	readonly browser: Browser;
	readonly page: Page;
	/** As an empty battery would: no event, no last words. */
	kill(): Promise<void>;
}

/** A browser of its own process, that keeps its profile in this folder. */
export async function killableBrowser(profile: string): Promise<KillableBrowser> {
	const child = spawn(
		ensureChromium() ?? chromium.executablePath(),
		[
			...chromiumArguments,
			'--headless=new',
			'--remote-debugging-port=0',
			`--user-data-dir=${profile}`,
			'about:blank'
		],
		{ stdio: ['ignore', 'ignore', 'pipe'], detached: true }
	);
	const browser = await chromium.connectOverCDP(await address(child));
	const [context] = browser.contexts();
	const page = context?.pages()[0] ?? (await context?.newPage());
	if (!page) throw new Error('The browser has no page.');
	return { browser, page, kill: () => killed(child) };
}

async function address({ stderr }: ChildProcess): Promise<string> {
	if (!stderr) throw new Error('The browser says nothing.');
	for await (const line of createInterface(stderr)) {
		const [, found] = /DevTools listening on (ws:.*)$/.exec(line) ?? [];
		if (found) return found;
	}
	throw new Error('The browser did not start.');
}

function killed(child: ChildProcess): Promise<void> {
	return new Promise((done) => {
		child.once('exit', () => done());
		if (child.pid) process.kill(-child.pid, 'SIGKILL');
	});
}
