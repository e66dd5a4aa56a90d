import { expect, test } from 'vitest';
import { selectTests } from './select-tests.ts';

const files = new Map([
	['src/core/cues/beat.test.ts', "test('a beat falls on the second', () => {"],
	['tests/gate.e2e.ts', "test('begun again at once it is closed', async () => {"],
	['tests/mat.e2e.ts', "test('a beat is heard on the mat', async () => {"]
]);

test('a word selects the files that have it in their paths', () => {
	expect(selectTests(['gate'], files)).toEqual({ unit: [], e2e: ['tests/gate.e2e.ts'] });
	expect(selectTests(['cues', 'mat.e2e'], files)).toEqual({
		unit: ['src/core/cues/beat.test.ts'],
		e2e: ['tests/mat.e2e.ts']
	});
});

test('words that are in no path select the tests that are called so', () => {
	expect(selectTests(['again', 'at', 'once'], files)).toEqual({
		unit: [],
		e2e: ['tests/gate.e2e.ts'],
		name: 'again at once'
	});
	expect(selectTests(['a beat '], files)).toEqual({
		unit: ['src/core/cues/beat.test.ts'],
		e2e: ['tests/mat.e2e.ts'],
		name: 'a beat '
	});
});

test('words that nothing has select nothing', () => {
	expect(selectTests(['unheard of'], files)).toEqual({ unit: [], e2e: [], name: 'unheard of' });
});
