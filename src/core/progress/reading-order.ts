import { instant, type Instant } from '#core/base/units.ts';

const dayLength = 86_400_000;
/** Thirteen weeks: the twelve that are shown at first, and the one under way. */
const newest = 91;
const years = 10;
/** What the ids of entries can tell at most, for clocks were wrong before. */
const ever = instant(2 ** 48 - 1);

/**
 * In which pieces a journal is read, each from one moment to before another: the newest weeks, so that
 * a page opens as fast after ten years as after one, then a year at a time, and all before these at last.
 */
export function readingOrder(now: Instant): readonly (readonly [from: Instant, to: Instant])[] {
	const bounds = [
		ever,
		...[newest, ...Array.from({ length: years }, (_, year) => newest + (year + 1) * 365)].map(
			(days) => instant(Math.max(0, now - days * dayLength))
		),
		instant(0)
	];
	return bounds.slice(1).map((from, index) => [from, bounds[index] ?? ever]);
}
