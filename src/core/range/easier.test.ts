import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aRange, twistRange } from '#core/routine/routine.fake.ts';
import { depthOf, onGrid, valueAtDepth } from './depth.ts';
import { easierThan } from './easier.ts';

test('easier is half as far', () => {
	expect(easierThan(twistRange, 45)).toBe(25);
	expect(easierThan(twistRange, 20)).toBe(12);
	expect(easierThan({ ...twistRange, easiest: 40, start: 30, goal: 5, ceiling: 2 }, 20)).toBe(30);
});

test('at the easiest there is nothing easier', () => {
	expect(easierThan(twistRange, 5)).toBeUndefined();
});

test('it is never further, and always a rung', () => {
	fc.assert(
		fc.property(aRange, fc.integer({ min: -5, max: 80 }), (range, depth) => {
			const target = onGrid(range, valueAtDepth(range, depth));
			const easier = easierThan(range, target);
			if (easier === undefined) return;
			expect(depthOf(range, easier)).toBeLessThan(depthOf(range, target));
			expect(depthOf(range, easier)).toBeGreaterThanOrEqual(0);
			expect(onGrid(range, easier)).toBe(easier);
		})
	);
});
