import type { Result } from '#core/base/result.ts';
import type { Instant } from '#core/base/units.ts';
import { sessionsIn, type Entry } from '#core/journal/entry.ts';
import type { Stop } from '#core/journal/stop.ts';
import type { DayOf } from '#core/progression/practices.ts';
import { readSavedSession } from '#core/session/read-saved-session.ts';

/** The stops of today, from the journal and from the saved session of any window. */
export function todaysStops(
	entries: readonly Entry[],
	saved: Result<unknown>,
	now: Instant,
	dayOf: DayOf
): readonly Stop[] {
	const journalStops = sessionsIn(entries).flatMap(({ stops = [] }) => stops);
	const sessionStops = (saved.ok && readSavedSession(saved.value)?.stops) || [];
	return [...journalStops, ...sessionStops].filter(({ at }) => dayOf(at) === dayOf(now));
}
