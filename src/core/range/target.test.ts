import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aRange, twist, twistRange } from '#core/routine/routine.fake.ts';
import { depthOf } from './depth.ts';
import { firstTarget, targetFor } from './target.ts';

describe('the target of a side', () => {
	test('is its own if it has one, else the one for both, else the first', () => {
		expect(targetFor({ 'twist:left': 25, twist: 30 }, twist, 'left')).toBe(25);
		expect(targetFor({ 'twist:left': 25, twist: 30 }, twist, 'right')).toBe(30);
		expect(targetFor({}, twist, 'left')).toBe(20);
	});

	test('is a share of the depth, not of the number', () => {
		expect(targetFor({ twist: 25 }, twist, 'left', 50)).toBe(15);
		const range = { ...twistRange, easiest: 37, start: 20, goal: 9, ceiling: 0 };
		expect(targetFor({}, { id: 'gap', range }, undefined, 75)).toBe(25);
	});

	test('is none where nothing is measured', () => {
		expect(targetFor({ walk: 3 }, { id: 'walk' })).toBeUndefined();
	});

	test('for a lesser share is never further', () => {
		const percent = fc.integer({ min: 1, max: 100 });
		fc.assert(
			fc.property(aRange, percent, percent, (range, a, b) => {
				const [less, more] = [Math.min(a, b), Math.max(a, b)].map((share) =>
					depthOf(range, targetFor({}, { id: 'any', range }, undefined, share) ?? NaN)
				);
				expect(less).toBeLessThanOrEqual(more ?? NaN);
				expect(more).toBeLessThanOrEqual(depthOf(range, firstTarget(range)));
			})
		);
	});
});
