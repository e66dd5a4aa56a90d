import type { Day } from '#core/base/units.ts';
import { weekdayOf } from '#core/reminders/reminder.ts';

/** The next day after today that is one of these days of the week; tomorrow if there is none. */
export function nextPlanDay(today: Day, days: readonly number[]): Day {
	const week = Array.from({ length: 7 }, (_, index) => today + 1 + index);
	return week.find((day) => days.includes(weekdayOf(day))) ?? today + 1;
}

/** Whether the plan leaves this day free. */
export function isRestDay(today: Day, days: readonly number[]): boolean {
	return days.length > 0 && !days.includes(weekdayOf(today));
}
