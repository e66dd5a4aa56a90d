import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecewiseLinear } from './piecewise-linear.ts';

type Points = readonly (readonly [number, number])[];

const rising: Points = [
	[0, 0],
	[10, 100],
	[20, 120]
];
const falling: Points = [
	[37, 0],
	[17, 0.5],
	[9, 1]
];

test('between two points the value lies on the straight line', () => {
	expect([5, 10, 15].map((x) => piecewiseLinear(rising, x))).toEqual([50, 100, 110]);
	expect([27, 17, 13].map((x) => piecewiseLinear(falling, x))).toEqual([0.25, 0.5, 0.75]);
});

test('beyond both ends the value stays that of the end', () => {
	expect([-5, 25].map((x) => piecewiseLinear(rising, x))).toEqual([0, 120]);
	expect([50, 0].map((x) => piecewiseLinear(falling, x))).toEqual([0, 1]);
});

test('one point is a constant, and none is 0', () => {
	expect([-1, 3, 9].map((x) => piecewiseLinear([[3, 7]], x))).toEqual([7, 7, 7]);
	expect(piecewiseLinear([], 5)).toBe(0);
});

test('the same points in the other direction give the same values', () => {
	fc.assert(
		fc.property(fc.double({ min: -10, max: 60, noNaN: true }), (x) => {
			for (const points of [rising, falling])
				expect(piecewiseLinear(points.toReversed(), x)).toBeCloseTo(piecewiseLinear(points, x), 9);
		})
	);
});
