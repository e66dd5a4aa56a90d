import { expect, test } from 'vitest';
import { isLoadFailure } from './load-failure.ts';

test.each([
	'Failed to fetch',
	'Failed to fetch dynamically imported module: https://example.org/a.js',
	'error loading dynamically imported module: https://example.org/a.js',
	'NetworkError when attempting to fetch resource.',
	'Load failed',
	'Importing a module script failed.',
	'Unable to preload CSS for /a.css'
])('“%s” is no fault of the app', (message) => {
	expect(isLoadFailure(new TypeError(message))).toBe(true);
});

test('an error of the app is none', () => {
	expect(isLoadFailure(new TypeError("Cannot read properties of undefined (reading 'load')"))).toBe(
		false
	);
	expect(isLoadFailure('Failed to fetch')).toBe(false);
});
