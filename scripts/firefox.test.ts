import { afterEach, expect, test, vi } from 'vitest';
import { findFirefox, ensureFirefox } from './firefox.ts';

afterEach(() => vi.unstubAllEnvs());

test('the Firefox that FIREFOX names is taken, and a missing one is an error', () => {
	vi.stubEnv('FIREFOX', process.execPath);
	expect(ensureFirefox()).toBe(process.execPath);
	vi.stubEnv('FIREFOX', '/nowhere/firefox');
	expect(() => findFirefox()).toThrow('FIREFOX names /nowhere/firefox, which does not exist.');
});
