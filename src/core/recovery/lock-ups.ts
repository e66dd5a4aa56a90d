import type { Day, Instant } from '#core/base/units.ts';
import { spasmsIn, type Entry } from '#core/journal/entry.ts';
import { isBrief, type Spasm } from '#core/journal/spasm.ts';
import type { DayOf } from '#core/progression/practices.ts';

/** So many in a week are a reason to be seen (judgement, specification). */
const manyInAWeek = 3;
/** Fewer are not more than chance, even if the week before had half as many (judgement). */
const fewestForGrowth = 2;

/** The lock-ups of the last seven days, if they are many or twice as many as in the seven before. */
export function frequentLockUps(
	entries: readonly Entry[],
	now: Instant,
	dayOf: DayOf
): readonly Spasm[] {
	const today = dayOf(now);
	const brief = spasmsIn(entries).filter(isBrief);
	const within = (from: Day, until: Day) =>
		brief.filter(({ at }) => dayOf(at) > from && dayOf(at) <= until);
	// A lock-up that a wrong clock dated ahead counts as today's.
	const lately = within(today - 7, Infinity);
	const before = within(today - 14, today - 7);
	// Growth can only be told where there was one before.
	const grows = before.length > 0 && lately.length >= 2 * before.length;
	const often = lately.length >= manyInAWeek || (lately.length >= fewestForGrowth && grows);
	return often ? lately : [];
}
