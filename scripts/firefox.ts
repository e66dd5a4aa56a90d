import { existsSync } from 'node:fs';
import { installWithApt, pathFromVariable, onPath } from './installed.ts';

const names = ['firefox-esr', 'firefox'];
const places = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/** The path of a Firefox: the one named by `FIREFOX`, or the system's. */
export function findFirefox(): string | undefined {
	return pathFromVariable('FIREFOX') ?? onPath(names) ?? places.find((file) => existsSync(file));
}

/**
 * Finds a Firefox like `findFirefox`, but installs one if there is none. Throws a sentence that
 * says what to do.
 */
export function ensureFirefox(): string {
	const found = findFirefox();
	if (found) return found;
	console.log('There is no Firefox here; installing one for the tests.');
	installWithApt('firefox-esr');
	const installed = findFirefox();
	if (installed) return installed;
	throw new Error(
		'The tests need Firefox and could not install it. Install Firefox, or set FIREFOX to the path of one.'
	);
}
