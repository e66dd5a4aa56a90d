import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseProblem, textLimit } from './parse-limits.ts';

test('a text that is nested without end is known before it is parsed', () => {
	expect(parseProblem('['.repeat(textLimit))).toBe('deep');
	expect(parseProblem('{"a":'.repeat(1000))).toBe('deep');
	expect(parseProblem('['.repeat(100) + ']'.repeat(100))).toBe(undefined);
	expect(parseProblem('['.repeat(100), 1)).toBe('deep');
	expect(parseProblem('[],'.repeat(1000))).toBe(undefined);
});

test('a text that holds more than fifty years is too large', () => {
	expect(parseProblem('{},'.repeat(3_000_000))).toBe('large');
	expect(parseProblem('0,'.repeat(6_000_000))).toBe('large');
	expect(parseProblem(' '.repeat(textLimit + 1))).toBe('large');
	expect(parseProblem(`"${'[{,:'.repeat(5_000_000)}"`)).toBe(undefined);
});

test('what stands in quotes does not count, whatever is escaped in it', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('"', '\\', '[', 'a') }), (text) => {
			const brackets = '['.repeat(200);
			expect(parseProblem(JSON.stringify([text + brackets]))).toBe(undefined);
			expect(parseProblem(JSON.stringify(text) + brackets)).toBe('deep');
		})
	);
});
