import type { DayStart } from '#core/base/day-start.ts';
import type { Day } from '#core/base/units.ts';

/** The date in the calendar at this minute of a day, which goes on after midnight until its end. */
export function calendarDate(day: Day, minute: number, start: DayStart): Day {
	return minute < start * 60 ? day + 1 : day;
}
