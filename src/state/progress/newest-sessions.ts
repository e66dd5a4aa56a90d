import type { Result } from '#core/base/result.ts';
import { sessionsIn, type Entry, type SessionEntry } from '#core/journal/entry.ts';
import type { World } from '#core/ports/ports.ts';

/**
 * The newest sessions, oldest first: at least `count` if there are as many, however much else was
 * noted since.
 */
export async function newestSessions(
	{ journal }: Pick<World, 'journal'>,
	count: number,
	sessionsOf: (entries: readonly Entry[]) => readonly SessionEntry[] = sessionsIn
): Promise<Result<readonly SessionEntry[]>> {
	// One more for the check-in of each day, and some for the rest of today.
	for (let asked = count * 2 + 6; ; asked *= 4) {
		const latest = await journal.latest(asked);
		if (!latest.ok) return latest;
		const sessions = sessionsOf(latest.value);
		if (sessions.length >= count || latest.value.length < asked)
			return { ok: true, value: sessions };
	}
}
