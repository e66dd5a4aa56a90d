import { timeText } from '#core/base/time-text.ts';
import { instant, type Instant } from '#core/base/units.ts';

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

export const hourOf = (at: Instant) => new Date(at).getHours();
