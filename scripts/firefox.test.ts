import { afterEach, expect, test, vi } from 'vitest';
import { findFirefox, firefoxHere } from './firefox.ts';

afterEach(() => vi.unstubAllEnvs());

test('a Firefox named outright is taken, and one that is not there is told', () => {
	vi.stubEnv('FIREFOX', process.execPath);
	expect(firefoxHere()).toBe(process.execPath);
	vi.stubEnv('FIREFOX', '/nowhere/firefox');
	expect(() => findFirefox()).toThrow('FIREFOX names /nowhere/firefox, which does not exist.');
});
