import { timeText } from '#core/base/time-text.ts';
import { instant, type Day, type Instant } from '#core/base/units.ts';

type DayOf = (moment: Instant) => Day;

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** The value of a date field, by this device's clock: 2026-11-21. */
export function dateField(at: Instant): string {
	const day = new Date(at);
	return `${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`;
}

/** The value of a time field, by this device's clock: 14:05. */
export function timeField(at: Instant): string {
	const day = new Date(at);
	return timeText(day.getHours() * 60 + day.getMinutes());
}

/** The moment given by both fields, at most `now`; undefined if they hold no valid time. */
export function momentFromFields(date: string, time: string, now: Instant): Instant | undefined {
	const moment = new Date(`${date}T${time}`).getTime();
	return Number.isNaN(moment) || moment < 0 ? undefined : instant(Math.min(moment, now));
}

/**
 * The moment of today at this time, at most `now`: after midnight, an evening hour is that of the
 * evening before, as long as the day goes on. Undefined if it is no time.
 */
export function momentOfToday(time: string, now: Instant, dayOf: DayOf): Instant | undefined {
	const yesterday = new Date(now);
	yesterday.setDate(yesterday.getDate() - 1);
	const evening = momentFromFields(dateField(instant(yesterday.getTime())), time, now);
	const later = momentFromFields(dateField(now), time, now);
	const stillToCome = later === now && time !== timeField(now);
	return stillToCome && evening !== undefined && dayOf(evening) === dayOf(now) ? evening : later;
}

export const hourOf = (at: Instant) => new Date(at).getHours();
