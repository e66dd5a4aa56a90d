import { dayLength, type Day, type Instant } from '#core/base/units.ts';

type DayOf = (moment: Instant) => Day;

/** "today", "yesterday", "4 days ago", then the date. */
export function dayWords(moment: Instant, now: Instant, dayOf: DayOf): string {
	const day = dayOf(moment);
	const days = dayOf(now) - day;
	if (days <= 0) return 'today';
	if (days === 1) return 'yesterday';
	if (days < 7) return `${days} days ago`;
	return new Date(day * dayLength).toLocaleDateString('en-GB', {
		day: 'numeric',
		month: 'long',
		timeZone: 'UTC',
		...(days > 300 && { year: 'numeric' })
	});
}
