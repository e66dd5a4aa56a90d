import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { isPlausible } from './plausible.ts';

const ranges = Object.values(allExercises).flatMap(({ range }) => range ?? []);

test('every value of a range can be meant, and a little more and less', () => {
	for (const range of ranges) {
		const { easiest, start, goal, ceiling, step } = range;
		for (const value of [easiest, start, goal, ceiling, ceiling + step, easiest - step])
			expect(isPlausible(range, value), `${range.measure} ${value}`).toBe(true);
	}
});

test('what is further than twice the range from either end is not', () => {
	fc.assert(
		fc.property(fc.constantFrom(...ranges), fc.double({ min: 3.1, max: 1e6 }), (range, times) => {
			const length = Math.max(
				Math.abs(range.goal - range.easiest),
				Math.abs(range.ceiling - range.easiest)
			);
			expect(isPlausible(range, range.easiest + times * length)).toBe(false);
			expect(isPlausible(range, range.easiest - times * length)).toBe(false);
		})
	);
});
