import type { Result } from '#core/base/result.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Entry } from '#core/journal/entry.ts';
import type { JournalStore } from '#core/ports/ports.ts';
import { hasEnoughHistory } from '#core/progression/enough-history.ts';

/** So many entries mostly hold the last readings of every exercise and side. */
const firstLimit = 90;
/** Two years of daily practice. What was last done before that starts anew by the rule anyway. */
const greatestLimit = 1440;

/** The entries back to the last readings of these exercises, within a limit; oldest first. */
export async function loadHistory(
	journal: JournalStore,
	exercises: readonly Exercise[]
): Promise<Result<readonly Entry[]>> {
	for (let limit = firstLimit; ; limit *= 4) {
		const entries = await journal.latest(limit);
		if (!entries.ok || entries.value.length < limit || limit >= greatestLimit) return entries;
		if (hasEnoughHistory(exercises, entries.value)) return entries;
	}
}
