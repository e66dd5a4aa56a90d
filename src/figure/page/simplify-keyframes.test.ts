import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simplifyKeyframes } from './simplify-keyframes.ts';

test('a movement in a straight line keeps only its ends', () => {
	const samples = Array.from({ length: 101 }, (_, index) => Float64Array.of(index, 2 * index));
	expect(
		simplifyKeyframes(
			samples,
			samples.map(() => 0.1)
		)
	).toEqual([0, 100]);
});

test('a shape that does not move keeps one sample', () => {
	const samples = Array.from({ length: 101 }, () => Float64Array.of(3, 4));
	expect(
		simplifyKeyframes(
			samples,
			samples.map(() => 0.1)
		)
	).toEqual([0]);
});

test('no sample is further from the lines between the kept ones than allowed', () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 3 }),
			(values) => {
				const samples = values.map((value) => Float64Array.of(value, 0));
				const kept = simplifyKeyframes(
					samples,
					samples.map(() => 0.5)
				);
				for (const [index, value] of values.entries())
					expect(Math.abs(value - between(values, kept, index))).toBeLessThanOrEqual(0.5 + 1e-9);
			}
		)
	);
});

function between(values: readonly number[], kept: readonly number[], index: number): number {
	const from = kept.findLast((candidate) => candidate <= index) ?? 0;
	const until = kept.find((candidate) => candidate > index) ?? from;
	const share = until === from ? 0 : (index - from) / (until - from);
	const [start = 0, end = 0] = [values[from], values[until]];
	return start + (end - start) * share;
}
