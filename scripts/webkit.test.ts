import { afterEach, expect, test, vi } from 'vitest';
import { ensureWebKit, findWebKit, hasWebKit } from './webkit.ts';

afterEach(() => vi.unstubAllEnvs());

test.runIf(hasWebKit)('the driver and the browser that were named are taken', () => {
	vi.stubEnv('WEBKIT_DRIVER', process.execPath);
	vi.stubEnv('WEBKIT', process.execPath);
	// Without Xvfb there is nothing to draw on, whatever was named.
	const found = findWebKit();
	if (found) expect([found.driver, found.browser]).toEqual([process.execPath, process.execPath]);
});

test('a driver that is named and missing is told of', () => {
	vi.stubEnv('WEBKIT_DRIVER', '/nowhere/WebKitWebDriver');
	expect(ensureWebKit).toThrow('WEBKIT_DRIVER names /nowhere/WebKitWebDriver');
});
