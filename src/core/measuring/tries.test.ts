import fc from 'fast-check';
import { expect, test } from 'vitest';
import { medianOf } from './tries.ts';

test('of three tries the middle one counts, in whichever order they were made', () => {
	expect(medianOf([20, 60, 24])).toBe(24);
	fc.assert(
		fc.property(fc.tuple(fc.integer(), fc.integer(), fc.integer()), (tries) => {
			const median = medianOf(tries);
			expect(tries).toContain(median);
			expect(medianOf(tries.toReversed())).toBe(median);
			expect(tries.filter((value) => value <= (median ?? NaN)).length).toBeGreaterThanOrEqual(2);
			expect(tries.filter((value) => value >= (median ?? NaN)).length).toBeGreaterThanOrEqual(2);
		})
	);
});

test('before all three there is none', () => {
	expect(medianOf([20, 60])).toBeUndefined();
});
