import type { Result } from '#core/base/result.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Entry } from '#core/journal/entry.ts';
import type { JournalStore } from '#core/ports/ports.ts';
import { hasEnoughHistory } from '#core/progression/enough-history.ts';

/** Mostly enough for the last readings of every exercise and side. */
const atFirst = 90;
/** Two years of daily practice: what was last done before that begins anew by the rule anyway. */
const atMost = 1440;

/** Entries as far back as the last readings of these exercises, but not for ever; oldest first. */
export async function loadHistory(
	journal: JournalStore,
	exercises: readonly Exercise[]
): Promise<Result<readonly Entry[]>> {
	for (let limit = atFirst; ; limit *= 4) {
		const entries = await journal.latest(limit);
		if (!entries.ok || entries.value.length < limit || limit >= atMost) return entries;
		if (hasEnoughHistory(exercises, entries.value)) return entries;
	}
}
