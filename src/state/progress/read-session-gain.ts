import type { Exercise } from '#core/exercise/exercise.ts';
import { sessionGain, type SessionGain } from '#core/gain/session-gain.ts';
import type { SessionEntry } from '#core/journal/entry.ts';
import type { World } from '#core/ports/ports.ts';
import { entriesThatCount } from '#core/progression/entries-ahead.ts';

/** What a session gave that is not in the journal yet; undefined if the journal cannot be read. */
export async function readSessionGain(
	{ clock, journal }: Pick<World, 'clock' | 'journal'>,
	session: Pick<SessionEntry, 'steps' | 'stops'>,
	exercises: Readonly<Record<string, Exercise>>
): Promise<SessionGain | undefined> {
	const all = await journal.all();
	if (!all.ok) return undefined;
	const [now, { dayOf }] = [clock.now(), clock];
	const earlier = entriesThatCount(all.value, now, dayOf);
	return sessionGain(session, earlier, { today: dayOf(now), dayOf, exercises });
}
