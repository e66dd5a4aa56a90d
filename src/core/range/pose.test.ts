import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { twistRange } from '#core/routine/routine.fake.ts';
import { poseOf, valueAt } from './pose.ts';

const heelGap = {
	...twistRange,
	easiest: 37,
	start: 20,
	goal: 9,
	ceiling: 0,
	poses: [
		{ value: 36.6, at: 0 },
		{ value: 28.2, at: 0.25 },
		{ value: 19, at: 0.5 },
		{ value: 9, at: 0.75 },
		{ value: 0, at: 1 }
	]
};
const { poses: _, ...unmapped } = twistRange;

test('a value between two poses is shown between them', () => {
	expect([36.6, 28.2, 19, 9, 0].map((value) => poseOf(heelGap, value))).toEqual([
		0, 0.25, 0.5, 0.75, 1
	]);
	expect(poseOf(heelGap, 32.4)).toBeCloseTo(0.125);
	expect(poseOf(heelGap, 4.5)).toBeCloseTo(0.875);
});

test('a value outside the drawing is shown at its end', () => {
	expect([37, -1].map((value) => poseOf(heelGap, value))).toEqual([0, 1]);
	expect([-1, 99].map((value) => poseOf(twistRange, value))).toEqual([0, 1]);
});

test('a range without poses shows the whole movement', () => {
	expect(poseOf(unmapped, 20)).toBe(1);
	expect(poseOf(undefined, 20)).toBe(1);
	expect(valueAt(unmapped, 0.5)).toBe(unmapped.goal);
});

test('each share of the drawing shows one value, and that value it', () => {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	fc.assert(
		fc.property(share, fc.constantFrom(heelGap, twistRange), (at, range) => {
			expect(poseOf(range, valueAt(range, at))).toBeCloseTo(at, 9);
		})
	);
});
