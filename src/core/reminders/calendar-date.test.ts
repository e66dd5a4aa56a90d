import { expect, test } from 'vitest';
import { calendarDate } from './calendar-date.ts';

test('after midnight the calendar is a day ahead until the day ends', () => {
	expect([0, 239, 240, 1439].map((minute) => calendarDate(100, minute, 4))).toEqual([
		101, 101, 100, 100
	]);
	expect(calendarDate(100, 0, 0)).toBe(100);
});
