import type { Entry } from '#core/journal/entry.ts';
import type { Parsed } from '#core/parsed.ts';
import type { JournalStore } from '#core/ports.ts';
import { allRead } from '#core/range/all-read.ts';
import type { Targets } from '#core/range/target.ts';
import type { Laid, Strength } from './programme.ts';

/** Mostly enough for the last readings of every exercise and side. */
const atFirst = 90;
/** Two years of daily practice: what was last done before that begins anew by the rule anyway. */
const atMost = 1440;

/** Entries as far back as the last readings of all that is played, but not for ever; oldest first. */
export async function remembered(
	journal: JournalStore,
	programme: Laid,
	strength: Strength
): Promise<Parsed<readonly Entry[]>> {
	const played = exercisesIn(programme, strength);
	for (let limit = atFirst; ; limit *= 4) {
		const entries = await journal.latest(limit);
		if (!entries.ok || entries.value.length < limit || limit >= atMost) return entries;
		if (allRead(played, entries.value)) return entries;
	}
}

function exercisesIn({ exercises, timetable }: Laid, strength: Strength) {
	const none: Targets = {};
	const ids = new Set(timetable(none, strength).steps.map(({ exercise }) => exercise));
	return Object.values(exercises).filter(({ id }) => ids.has(id));
}
