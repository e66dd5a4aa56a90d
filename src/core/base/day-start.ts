import type { Day } from './units.ts';

/** The hours at which a day can begin. */
export const dayStarts = [0, 1, 2, 3, 4, 5, 6] as const;

/** The hour at which a day begins: whoever is up past midnight does it for the day before. */
export type DayStart = (typeof dayStarts)[number];

export const defaultDayStart: DayStart = 4;

/** The day to which a moment counts, by the date and the hour that the clock on the wall shows. */
export function dayFromDate(date: Day, hour: number, start: DayStart): Day {
	return hour < start ? date - 1 : date;
}

/** The date in the calendar at this minute of a day. */
export function dateFromDay(day: Day, minute: number, start: DayStart): Day {
	return minute < start * 60 ? day + 1 : day;
}

/** "midnight", "4 in the morning". */
export function dayStartWords(start: DayStart): string {
	return start === 0 ? 'midnight' : `${start} in the morning`;
}
