import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { aRange, twistRange } from '#core/routine/routine.fake.ts';
import { depthOf, rungBelow, valueAtDepth } from './depth.ts';
import { easierTarget } from './easier.ts';

test('easier is half as far', () => {
	expect(easierTarget(twistRange, 45)).toBe(25);
	expect(easierTarget(twistRange, 20)).toBe(12);
	expect(easierTarget({ ...twistRange, easiest: 40, start: 30, goal: 5, ceiling: 2 }, 20)).toBe(30);
});

test('of what is counted in times, easier is one less', () => {
	const { range } = allExercises.plank ?? {};
	if (!range) throw new Error('no range');
	expect([6, 5, 4, 3, 2, 1].map((target) => easierTarget(range, target))).toEqual([
		...[5, 4, 3, 2, 1],
		undefined
	]);
});

test('at the easiest there is nothing easier', () => {
	expect(easierTarget(twistRange, 5)).toBeUndefined();
});

test('it is never further, and always a rung', () => {
	fc.assert(
		fc.property(aRange, fc.integer({ min: -5, max: 80 }), (range, depth) => {
			const target = rungBelow(range, valueAtDepth(range, depth));
			const easier = easierTarget(range, target);
			if (easier === undefined) return;
			expect(depthOf(range, easier)).toBeLessThan(depthOf(range, target));
			expect(depthOf(range, easier)).toBeGreaterThanOrEqual(0);
			expect(rungBelow(range, easier)).toBe(easier);
		})
	);
});
