import { screeningsIn } from '#core/journal/entry.ts';
import type { Screening } from '#core/journal/screening.ts';
import type { Saved, World } from '#core/ports/ports.ts';
import { answersWithout } from '#core/signs/mistaken-answers.ts';
import { removalOf } from './new-entry.ts';

type JournalWorld = Pick<World, 'clock' | 'ids' | 'journal'>;

/** Signs that are asked again because their ticks may be a mistake. */
export interface MistakenTicks {
	readonly signs: readonly string[];
	/** The answers so far. */
	readonly earlier: Promise<readonly Screening[]>;
}

/** Reads the answers while the signs are asked, since a page may be left right after the answer. */
export function mistakenTicks(
	{ journal }: Pick<World, 'journal'>,
	signs: readonly string[]
): MistakenTicks {
	const earlier = journal.all().then((all) => (all.ok ? screeningsIn(all.value) : []));
	return { signs, earlier };
}

/**
 * Writes an answer into the journal. Signs that it takes back as ticked by mistake are taken out of
 * the earlier answers, which are never rewritten: each gets another version, and is removed.
 */
export async function addScreening(
	world: JournalWorld,
	answer: Screening,
	mistake?: MistakenTicks
): Promise<Saved> {
	const written = world.journal.add(answer);
	if (!mistake) return written;
	const gone = mistake.signs.filter((id) => !answer.signs.includes(id));
	const corrected = correct(world, answersWithout(await mistake.earlier, gone));
	const first = await written;
	return first.ok ? corrected : first;
}

async function correct(world: JournalWorld, answers: readonly Screening[]): Promise<Saved> {
	if (answers.length === 0) return { ok: true };
	const { ids, journal } = world;
	const versions = answers.map((each) => ({ ...each, id: ids.next(), device: ids.device() }));
	const removed = answers.map(({ id }) => id);
	return journal.add(...versions, removalOf(world, removed));
}
