import { dayLength, type Day } from '#core/base/units.ts';
import { firstDayOf, type Month } from '#core/progress/calendar.ts';

const formats = {
	day: format({ day: 'numeric', month: 'long' }),
	year: format({ day: 'numeric', month: 'long', year: 'numeric' }),
	short: format({ day: 'numeric', month: 'short', year: 'numeric' }),
	weekday: format({ weekday: 'long', day: 'numeric', month: 'long' }),
	month: format({ month: 'long', year: 'numeric' }),
	shortMonth: format({ month: 'short' })
};

/** Created once, because creating a format takes as long as formatting thousands of dates. */
function format(options: Intl.DateTimeFormatOptions) {
	let formatter: Intl.DateTimeFormat | undefined;
	return (day: Day) => {
		formatter ??= new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
		return formatter.format(day * dayLength);
	};
}

/** "3 October", or with the year if it is not today's: "3 October 2025". */
export function longDateWords(day: Day, today: Day): string {
	const year = (each: Day) => new Date(each * dayLength).getUTCFullYear();
	return year(day) === year(today) ? formats.day(day) : formats.year(day);
}

/** "3 Oct 2026": about equally wide for all days of a column. */
export function shortDate(day: Day): string {
	return formats.short(day);
}

/** "Saturday 28 November". */
export function weekdayWords(day: Day): string {
	return formats.weekday(day);
}

export function monthWords(month: Month): string {
	return formats.month(firstDayOf(month));
}

export function shortMonth(month: Month): string {
	return formats.shortMonth(firstDayOf(month));
}
