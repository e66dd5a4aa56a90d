import { instant, type Instant } from '#core/base/units.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** As a date field has it, by this device's clock: 2026-11-21. */
export function dateField(at: Instant): string {
	const day = new Date(at);
	return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** As a time field has it, by this device's clock: 14:05. */
export function timeField(at: Instant): string {
	const day = new Date(at);
	return `${two(day.getHours())}:${two(day.getMinutes())}`;
}

/** What was put into both fields, though nothing that is still to come; undefined if it is no time. */
export function momentFromFields(date: string, time: string, now: Instant): Instant | undefined {
	const moment = new Date(`${date}T${time}`).getTime();
	return Number.isNaN(moment) || moment < 0 ? undefined : instant(Math.min(moment, now));
}

export const hourOf = (at: Instant) => new Date(at).getHours();
