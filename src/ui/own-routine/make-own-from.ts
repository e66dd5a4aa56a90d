import { exercises } from 'virtual:content';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { World } from '#core/ports/ports.ts';
import { ownCopyOf, routineWith } from '#core/routine-editing/own-copy.ts';
import type { Routine } from '#core/routine/routine.ts';
import { createOwnRoutine } from './create-own-routine.ts';

/** Makes a routine of one's own of one of ours, or with one stretch, and opens it. */
export function makeOwnFrom(
	world: World,
	from: Routine | Pick<Exercise, 'id' | 'name'>
): Promise<string | undefined> {
	const made = 'steps' in from ? ownCopyOf(from, exercises) : routineWith(from);
	return createOwnRoutine(world, made);
}
