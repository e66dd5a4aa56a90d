import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { installWithApt, pathFromVariable, onPath } from './installed.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/** Debian's Chromium and one in a container start with these arguments, whoever the user is. */
export const chromiumArguments = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-gpu',
	'--disable-quic',
	'--disable-dev-shm-usage',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** The path of a Chromium: the one named by `CHROMIUM`, the system's, or Playwright's. */
export function findChromium(): string | undefined {
	return (
		pathFromVariable('CHROMIUM') ??
		onPath(names) ??
		[...places, chromium.executablePath()].find((file) => existsSync(file))
	);
}

/** The name of Debian's package and of its program. */
const headlessShell = 'chromium-headless-shell';

/**
 * The path of a browser for pages that need no window: Chromium's headless shell, which is the same
 * engine at half the work for each page, or else Chromium.
 */
export function findHeadlessShell(): string | undefined {
	return (
		pathFromVariable('HEADLESS_SHELL') ??
		onPath([headlessShell, 'chrome-headless-shell']) ??
		findChromium()
	);
}

/**
 * Finds a Chromium like `findChromium`, but installs one if there is none. Throws a sentence that
 * says what to do.
 */
export function ensureChromium(): string {
	const found = findChromium();
	if (found) return found;
	console.log('There is no Chromium here; installing one for the tests.');
	for (const install of [() => installWithApt('chromium', headlessShell), installWithPlaywright]) {
		install();
		const installed = findChromium();
		if (installed) return installed;
	}
	throw new Error(
		'The tests need Chromium and could not install it. Install Chromium or Chrome, or set CHROMIUM to the path of one.'
	);
}

function installWithPlaywright(): void {
	spawnSync('npx', ['playwright', 'install', 'chromium'], {
		stdio: ['ignore', 'inherit', 'inherit']
	});
}
