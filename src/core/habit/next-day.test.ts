import { expect, test } from 'vitest';
import { weekdayOf } from '#core/reminders/reminder.ts';
import { isRestDay, nextPlanDay } from './next-day.ts';

/** A Monday. */
const monday = 20_514 - weekdayOf(20_514);

test('the next day of a plan is after today, also over Sunday', () => {
	expect(nextPlanDay(monday, [0, 2, 4])).toBe(monday + 2);
	expect(nextPlanDay(monday + 4, [0, 2, 4])).toBe(monday + 7);
	expect(nextPlanDay(monday, [0])).toBe(monday + 7);
	expect(nextPlanDay(monday, [])).toBe(monday + 1);
});

test('a day without a plan is no day of rest', () => {
	expect([0, 1, 2].map((after) => isRestDay(monday + after, [0, 2, 4]))).toEqual([
		...[false, true, false]
	]);
	expect(isRestDay(monday, [])).toBe(false);
});
