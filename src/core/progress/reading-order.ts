import { dayLength, instant, type Instant } from '#core/base/units.ts';

/** In days, thirteen weeks: the twelve that are shown at first, and the current one. */
const newestDays = 91;
const years = 10;
/** The latest time that an id can hold, because a clock may have been wrong. */
export const latestInstant = instant(2 ** 48 - 1);

/**
 * The spans in which a journal is read, each from one moment to before another: first the newest
 * weeks, so that a page opens as fast after ten years as after one; then one year at a time; last
 * everything older.
 */
export function readingOrder(now: Instant): readonly (readonly [from: Instant, to: Instant])[] {
	const bounds = [
		latestInstant,
		...[
			newestDays,
			...Array.from({ length: years }, (_, year) => newestDays + (year + 1) * 365)
		].map((days) => instant(Math.max(0, now - days * dayLength))),
		instant(0)
	];
	return bounds.slice(1).map((from, index) => [from, bounds[index] ?? latestInstant]);
}
