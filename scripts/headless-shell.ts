import { findChromium } from './chromium.ts';
import { onPath, pathFromVariable } from './installed.ts';

/** The name of Debian's package and of its program. */
export const headlessShell = 'chromium-headless-shell';

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
