import type { Result } from '#core/base/result.ts';
import type { Instant } from '#core/base/units.ts';
import { sessionsIn, type Entry } from '#core/journal/entry.ts';
import type { Stop } from '#core/journal/stop.ts';
import { sharpComplaints } from '#core/journal/too-much.ts';
import type { DayOf } from '#core/progression/practices.ts';
import { readSavedSession } from '#core/session/read-saved-session.ts';

/**
 * The stops of today and the sharp pain told after a session, from the journal and from the saved
 * session of any window.
 */
export function todaysStops(
	entries: readonly Entry[],
	saved: Result<unknown>,
	now: Instant,
	dayOf: DayOf
): readonly Stop[] {
	const journalStops = sessionsIn(entries).flatMap((session) => [
		...(session.stops ?? []),
		...sharpComplaints(session, session.ended)
	]);
	const kept = saved.ok ? readSavedSession(saved.value) : undefined;
	const keptStops = kept ? [...kept.stops, ...sharpComplaints(kept.answers, kept.keptAt)] : [];
	return [...journalStops, ...keptStops].filter(({ at }) => dayOf(at) === dayOf(now));
}
