import { expect, test } from 'vitest';
import { mostStepsAWeek } from './step-points.ts';

test.each([
	['quiet days alone', 0, 1, 1],
	['a good day', 1, 1, 2],
	['two good days', 2, 1, 3],
	['however many good days', 9, 1, 3],
	['much usual pain', 9, 4, 1]
])('the most steps a week with %s', (_, good, usualPain, most) => {
	expect(mostStepsAWeek({ good, quiet: 3 }, usualPain)).toBe(most);
});
