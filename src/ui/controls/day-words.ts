import type { Instant } from '#core/base/units.ts';

const dayLength = 86_400_000;

const startOfDay = (instant: number) => new Date(instant).setHours(0, 0, 0, 0);

/** The calendar days from one to the other, by this device's clock. */
export function daysBetween(earlier: Instant, later: Instant): number {
	return Math.round((startOfDay(later) - startOfDay(earlier)) / dayLength);
}

/** "today", "yesterday", "4 days ago", then the date. */
export function dayWords(day: Instant, now: Instant): string {
	const days = daysBetween(day, now);
	if (days <= 0) return 'today';
	if (days === 1) return 'yesterday';
	if (days < 7) return `${days} days ago`;
	return new Date(day).toLocaleDateString('en-GB', {
		day: 'numeric',
		month: 'long',
		...(days > 300 && { year: 'numeric' })
	});
}
