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

	test('is a share of the level where the day is eased already, and never eased twice', () => {
		expect(targetFor({ twist: 20, 'level:twist': 30 }, twist, 'left', 50)).toBe(17);
		expect(targetFor({ twist: 10, 'level:twist': 30 }, twist, 'left', 50)).toBe(10);
		expect(targetFor({ twist: 20, 'level:twist': 30 }, twist, 'left')).toBe(20);
	});

	test('is a small share of the level at most on a day when nothing is asked for', () => {
		const rest = { twist: 5, 'level:twist': 25 };
		expect(targetFor(rest, twist, 'left')).toBe(5);
		expect(targetFor(rest, twist, 'left', 30)).toBe(11);
		expect(targetFor(rest, twist, 'left', 75)).toBe(11);
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
