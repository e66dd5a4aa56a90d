import { dayLength, type Day } from '#core/base/units.ts';

/** A week from Monday to Sunday, counted from that of 1 January 1970. */
export type Week = number;

/** A month of the calendar, counted from January of the year 0. */
export type Month = number;

/** 1 January 1970 was a Thursday. */
export function weekOf(day: Day): Week {
	return Math.floor((day + 3) / 7);
}

export function mondayOf(week: Week): Day {
	return week * 7 - 3;
}

export function monthOf(day: Day): Month {
	const date = new Date(day * dayLength);
	return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

export function firstDayOf(month: Month): Day {
	return Date.UTC(Math.floor(month / 12), month % 12, 1) / dayLength;
}

/** The days of a month in rows from Monday to Sunday; undefined for days of another month. */
export function rowsOf(month: Month): readonly (readonly (Day | undefined)[])[] {
	const [first, next] = [firstDayOf(month), firstDayOf(month + 1)];
	const weeks = weekOf(next - 1) - weekOf(first) + 1;
	return Array.from({ length: weeks }, (_, row) =>
		Array.from({ length: 7 }, (_, column) => {
			const day = mondayOf(weekOf(first) + row) + column;
			return day >= first && day < next ? day : undefined;
		})
	);
}
