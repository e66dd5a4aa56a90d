import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/** Debian's and a container's Chromium start with these, whoever the user is. */
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

/** Where a Chromium is: named by `CHROMIUM`, the system's, or Playwright's. */
export function findChromium(): string | undefined {
	const named = process.env.CHROMIUM;
	if (named) {
		if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, which does not exist.`);
		return named;
	}
	return onPath() ?? [...places, chromium.executablePath()].find((file) => existsSync(file));
}

/** As `findChromium`, but installs one if there is none. Throws a sentence that says what to do. */
export function chromiumHere(): string {
	const found = findChromium();
	if (found) return found;
	console.log('There is no Chromium here; installing one for the tests.');
	for (const install of [withApt, withPlaywright]) {
		install();
		const installed = findChromium();
		if (installed) return installed;
	}
	throw new Error(
		'The tests need Chromium and could not install it. Install Chromium or Chrome, or set CHROMIUM to the path of one.'
	);
}

function onPath(): string | undefined {
	const folders = (process.env.PATH ?? '').split(':').concat('/usr/bin', '/snap/bin');
	return names
		.flatMap((name) => folders.map((folder) => `${folder}/${name}`))
		.find((file) => existsSync(file));
}

function withApt(): void {
	if (!succeeds('apt-get', '--version')) return;
	const root = process.getuid?.() === 0;
	if (!root && !succeeds('sudo', '-n', 'true')) return;
	const run = (...words: readonly string[]) =>
		spawnSync(
			root ? 'env' : 'sudo',
			[...(root ? [] : ['-n', 'env']), 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...words],
			{
				stdio: ['ignore', 'inherit', 'inherit']
			}
		);
	run('update', '-q');
	run('install', '-q', '-y', '--no-install-recommends', 'chromium');
}

function withPlaywright(): void {
	spawnSync('npx', ['playwright', 'install', 'chromium'], {
		stdio: ['ignore', 'inherit', 'inherit']
	});
}

function succeeds(command: string, ...words: readonly string[]): boolean {
	try {
		execFileSync(command, words, { stdio: 'ignore' });
		return true;
	} catch {
		return false; // Not installed or not allowed comes to the same here.
	}
}
