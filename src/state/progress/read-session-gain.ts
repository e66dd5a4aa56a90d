import type { Exercise } from '#core/exercise/exercise.ts';
import { sessionGain, type SessionGain } from '#core/gain/session-gain.ts';
import type { SessionEntry } from '#core/journal/entry.ts';
import type { World } from '#core/ports/ports.ts';
import { entriesThatCount, momentOfEntry } from '#core/progression/entries-ahead.ts';

/**
 * What a session gave, against all that was before; undefined if the journal cannot be read. One that
 * is not in the journal yet has no id.
 */
export async function readSessionGain(
	{ clock, journal }: Pick<World, 'clock' | 'journal'>,
	session: Pick<SessionEntry, 'steps' | 'stops'> & Partial<Pick<SessionEntry, 'id' | 'ended'>>,
	exercises: Readonly<Record<string, Exercise>>
): Promise<SessionGain | undefined> {
	const all = await journal.all();
	if (!all.ok) return undefined;
	const [now, { dayOf }] = [clock.now(), clock];
	const { id, ended = now } = session;
	const counted = entriesThatCount(all.value, now, dayOf);
	const earlier = counted.filter((entry) => entry.id !== id && momentOfEntry(entry) <= ended);
	return sessionGain(session, earlier, { today: dayOf(ended), dayOf, exercises });
}
