import type { Instant } from '#core/base/units.ts';
import { happeningsIn, type Contents } from '#core/journal/contents.ts';
import type { Backup } from './backup.ts';
import { backupMoment } from './preview.ts';

/**
 * The moment up to which everything of this journal is in this copy, which is then as good as one
 * that was made here; undefined if something older is only here.
 */
export function coveredByCopy(
	ours: Contents,
	{ made, contents }: Pick<Backup, 'made' | 'contents'>,
	now: Instant
): Instant | undefined {
	const until = made < now ? made : now;
	const theirs = new Set(contents.entries.map(({ id }) => id));
	const onlyHere = happeningsIn(ours).some(
		(entry) => backupMoment(entry) <= until && !theirs.has(entry.id)
	);
	return onlyHere ? undefined : until;
}
