import { globSync } from 'node:fs';
import { installWithApt, onPath, pathFromVariable } from './installed.ts';

/** What it takes to drive WebKitGTK without a screen. */
export interface WebKit {
	/** The WebDriver server. */
	readonly driver: string;
	/** The smallest browser around the engine. */
	readonly browser: string;
	/** A screen that nobody sees. */
	readonly screen: string;
}

const browsers = [
	'/usr/lib/*/webkit2gtk-4.*/MiniBrowser',
	'/usr/lib/*/webkitgtk-6.*/MiniBrowser',
	'/usr/libexec/webkit2gtk-4.*/MiniBrowser',
	'/usr/libexec/webkitgtk-6.*/MiniBrowser'
];

/** WebKitGTK, whose driver `WEBKIT_DRIVER` and whose browser `WEBKIT` may name. */
export function findWebKit(): WebKit | undefined {
	const driver = pathFromVariable('WEBKIT_DRIVER') ?? onPath(['WebKitWebDriver']);
	const browser = pathFromVariable('WEBKIT') ?? globSync(browsers).sort()[0];
	const screen = onPath(['Xvfb']);
	return driver && browser && screen ? { driver, browser, screen } : undefined;
}

/**
 * Finds a WebKitGTK like `findWebKit`, but installs one if there is none. Throws a sentence that
 * says what to do.
 */
export function ensureWebKit(): WebKit {
	const found = findWebKit();
	if (found) return found;
	console.log('There is no WebKitGTK here; installing one for the tests.');
	installWithApt('webkit2gtk-driver', 'xvfb');
	const installed = findWebKit();
	if (installed) return installed;
	throw new Error(
		'The tests need WebKitGTK and could not install it. Install WebKitWebDriver, MiniBrowser and Xvfb, or set WEBKIT_DRIVER and WEBKIT to the paths of the first two.'
	);
}

/** WebKitGTK exists for Linux only; elsewhere its tests are left out. */
export const hasWebKit = process.platform === 'linux';
