import { problemOf } from '#core/base/result.ts';
import type { CheckIn } from '#core/journal/entry.ts';
import type { World } from '#core/ports/ports.ts';
import { stampNow } from '#state/app/new-entry.ts';

/** Writes an answer on the way back after a spasm; returns why it was not saved. */
export async function writeRecoveryAnswer(
	world: Pick<World, 'clock' | 'ids' | 'journal'>,
	answer: Pick<CheckIn, 'walking' | 'stay'>
): Promise<string | undefined> {
	return problemOf(await world.journal.add({ kind: 'check-in', ...stampNow(world), ...answer }));
}
