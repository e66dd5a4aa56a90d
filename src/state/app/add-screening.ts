import { screeningsIn } from '#core/journal/entry.ts';
import type { Screening } from '#core/journal/screening.ts';
import type { Saved, World } from '#core/ports/ports.ts';
import { answersWithout } from '#core/signs/mistaken-answers.ts';
import { removalOf } from './new-entry.ts';

/**
 * Writes an answer into the journal. Signs that it takes back as ticked by mistake are taken out of
 * the earlier answers, which are never rewritten: each gets another version, and is removed.
 */
export async function addScreening(
	world: Pick<World, 'clock' | 'ids' | 'journal'>,
	answer: Screening,
	mistaken: readonly string[] = []
): Promise<Saved> {
	const { ids, journal } = world;
	const gone = mistaken.filter((id) => !answer.signs.includes(id));
	// First, because reading a long journal takes seconds.
	const written = await journal.add(answer);
	if (gone.length === 0 || !written.ok) return written;
	const all = await journal.all();
	if (!all.ok) return all;
	const earlier = screeningsIn(all.value).filter(({ id }) => id !== answer.id);
	const wrong = answersWithout(earlier, gone);
	if (wrong.length === 0) return written;
	const versions = wrong.map((each) => ({ ...each, id: ids.next(), device: ids.device() }));
	const removed = wrong.map(({ id }) => id);
	return journal.add(...versions, removalOf(world, removed));
}
