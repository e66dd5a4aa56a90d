import type { Backup } from '#core/backup/backup.ts';
import { coveredByCopy } from '#core/backup/covered-by-copy.ts';
import type { Contents } from '#core/journal/contents.ts';
import type { World } from '#core/ports/ports.ts';

/** Notes that a copy that was put back is a copy of what is here, if nothing older is only here. */
export async function noteRestoredCopy(
	{ backupFiles, clock }: Pick<World, 'backupFiles' | 'clock'>,
	here: Contents,
	backup: Backup
) {
	const covered = coveredByCopy(here, backup, clock.now());
	const last = await backupFiles.last();
	if (covered === undefined || !last.ok) return;
	if (last.value === undefined || last.value < covered) await backupFiles.note(covered);
}
