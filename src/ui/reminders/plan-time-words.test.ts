import { expect, test } from 'vitest';
import { planTimeWords } from './plan-time-words.ts';

test('days and time read as one says them, however many are left', () => {
	expect(planTimeWords({ days: [0, 1, 2, 3, 4, 5, 6], at: 540 })).toBe('every day at 09:00');
	expect(planTimeWords({ days: [0, 2, 4] })).toBe('on Monday, Wednesday and Friday');
	expect(planTimeWords({ days: [0, 2] })).toBe('on Monday and Wednesday');
	expect(planTimeWords({ days: [6], at: 1140 })).toBe('on Sunday at 19:00');
	expect(planTimeWords({ days: [], at: 1140 })).toBe('on no fixed day at 19:00');
});
