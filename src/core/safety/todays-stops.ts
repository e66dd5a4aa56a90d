import type { Result } from '#core/base/result.ts';
import type { Instant } from '#core/base/units.ts';
import { sessionsIn, type Entry } from '#core/journal/entry.ts';
import type { Stop } from '#core/journal/stop.ts';
import type { DayOf } from '#core/progression/practices.ts';
import { readSavedSession } from '#core/session/read-saved-session.ts';

/** What hurt today, in what is written down and in the session that is kept, of whichever window. */
export function todaysStops(
	entries: readonly Entry[],
	kept: Result<unknown>,
	now: Instant,
	dayOf: DayOf
): readonly Stop[] {
	const written = sessionsIn(entries).flatMap(({ stops = [] }) => stops);
	const running = (kept.ok && readSavedSession(kept.value)?.stops) || [];
	return [...written, ...running].filter(({ at }) => dayOf(at) === dayOf(now));
}
