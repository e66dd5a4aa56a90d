import type { Result } from '#core/base/result.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Entry } from '#core/journal/entry.ts';
import type { World } from '#core/ports/ports.ts';
import { hasEnoughHistory } from '#core/readings/enough-history.ts';
import { entriesThatCount } from '#core/progression/entries-ahead.ts';

/** So many entries mostly hold the last readings of every exercise and side. */
const firstLimit = 90;
/** Two years of daily practice. What was last done before that starts anew by the rule anyway. */
const greatestLimit = 1440;

/**
 * The entries that count today, back to the last readings of these exercises, within a limit; oldest
 * first.
 */
export async function loadHistory(
	{ clock, journal }: Pick<World, 'clock' | 'journal'>,
	exercises: readonly Exercise[]
): Promise<Result<readonly Entry[]>> {
	for (let limit = firstLimit; ; limit *= 4) {
		const latest = await journal.latest(limit);
		if (!latest.ok) return latest;
		const value = entriesThatCount(latest.value, clock.now(), clock.dayOf);
		const all = latest.value.length < limit || limit >= greatestLimit;
		if (all || hasEnoughHistory(exercises, value)) return { ok: true, value };
	}
}
