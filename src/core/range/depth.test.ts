import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aRange, twistRange } from '#core/routine/routine.fake.ts';
import { depthOf, rungBelow, valueAtDepth } from './depth.ts';

const heelGap = { ...twistRange, easiest: 37, start: 20, goal: 9, ceiling: 0 };

test('depth grows the way of the goal, whichever way the numbers go', () => {
	expect([5, 20, 65].map((value) => depthOf(twistRange, value))).toEqual([0, 15, 60]);
	expect([37, 20, 9].map((value) => depthOf(heelGap, value))).toEqual([0, 17, 28]);
	expect(valueAtDepth(heelGap, 17)).toBe(20);
});

test('a value between two rungs falls to the easier one', () => {
	expect(rungBelow(twistRange, 20.9)).toBe(20);
	expect(rungBelow(heelGap, 20.9)).toBe(21);
});

test('the ladder has the start value on it, even where whole steps from the easiest miss it', () => {
	const plank = { ...twistRange, easiest: 5, start: 10, goal: 30, ceiling: 60, step: 2 };
	expect([3, 5, 7, 9, 10, 11, 29, 31, 99].map((value) => rungBelow(plank, value))).toEqual([
		5, 5, 6, 8, 10, 10, 28, 30, 30
	]);
});

test('half centimetres leave no dust', () => {
	const hunch = { ...twistRange, easiest: 60, start: 56, goal: 33, ceiling: 30, step: 0.5 };
	expect(rungBelow(hunch, 55.3)).toBe(55.5);
	const fine = { ...twistRange, easiest: 0, start: 0.1, goal: 1, ceiling: 1, step: 0.1 };
	expect(rungBelow(fine, 0.1 + 0.2)).toBe(0.3);
	expect(rungBelow(fine, 0.7)).toBe(0.7);
});

describe('any value on the ladder', () => {
	const value = fc.double({ min: -200, max: 200, noNaN: true });

	test('lies between the easiest and the goal, and no further than asked', () => {
		fc.assert(
			fc.property(aRange, value, (range, asked) => {
				const depth = depthOf(range, rungBelow(range, asked));
				expect(depth).toBeGreaterThanOrEqual(0);
				expect(depth).toBeLessThanOrEqual(depthOf(range, range.goal));
				expect(depth).toBeLessThanOrEqual(Math.max(0, depthOf(range, asked)));
			})
		);
	});

	test('stays where it is', () => {
		fc.assert(
			fc.property(aRange, value, (range, asked) => {
				const once = rungBelow(range, asked);
				expect(rungBelow(range, once)).toBe(once);
			})
		);
	});

	test('is no nearer for more', () => {
		fc.assert(
			fc.property(aRange, value, value, (range, a, b) => {
				const [less, more] = depthOf(range, a) < depthOf(range, b) ? [a, b] : [b, a];
				expect(depthOf(range, rungBelow(range, less))).toBeLessThanOrEqual(
					depthOf(range, rungBelow(range, more))
				);
			})
		);
	});
});
