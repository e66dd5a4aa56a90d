import { instant, type Instant } from '#core/base/units.ts';

/** When to remind somebody who sits to get up. */
export interface Sitting {
	/** Minutes from 15 to 60. */
	readonly every: number;
	/**
	 * Minutes after midnight between which reminders are given. The span passes midnight if `to` is
	 * smaller.
	 */
	readonly from: number;
	readonly to: number;
	/** When somebody sat down; absent while reminders are off. */
	readonly since?: Instant;
}

/** 25 minutes, adjustable from 15 to 60: specification D.5. */
export const defaultSitting: Sitting = { every: 25, from: 8 * 60, to: 20 * 60 };
export const shortestInterval = 15;
export const longestInterval = 60;

const minuteLength = 60_000;

/** Whether reminders are given at this minute of the day. */
export function isReminderTime({ from, to }: Sitting, minute: number): boolean {
	return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

/** Number of breaks that became due since somebody sat down. */
export function breaksDue({ every, since }: Sitting, now: Instant): number {
	if (since === undefined || now < since) return 0;
	return Math.floor((now - since) / (every * minuteLength));
}

/** When the next break is due. */
export function nextBreak(sitting: Sitting, now: Instant): Instant | undefined {
	const { since, every } = sitting;
	if (since === undefined) return undefined;
	return instant(since + (breaksDue(sitting, now) + 1) * every * minuteLength);
}

/** Whether a break became due since `looked`, at a time of day when reminders are given. */
export function isBreakReminderDue(
	sitting: Sitting,
	looked: Instant,
	now: Instant,
	minute: number
): boolean {
	return isReminderTime(sitting, minute) && breaksDue(sitting, now) > breaksDue(sitting, looked);
}

/** The stored text. */
export function sittingText(sitting: Sitting): string {
	return JSON.stringify(sitting);
}

/** Reads the stored text; an invalid field falls back to its default. */
export function readSitting(text: string | undefined): Sitting {
	const [every, from, to, since] = ['every', 'from', 'to', 'since'].map((name) =>
		Number(new RegExp(`"${name}":(\\d{1,15})[,}]`).exec(text ?? '')?.[1] ?? NaN)
	);
	const within = (least: number, most: number, value = NaN, otherwise: number) =>
		value >= least && value <= most ? value : otherwise;
	return {
		every: within(shortestInterval, longestInterval, every, defaultSitting.every),
		from: within(0, 1439, from, defaultSitting.from),
		to: within(0, 1439, to, defaultSitting.to),
		...(since !== undefined && !Number.isNaN(since) && { since: instant(since) })
	};
}
