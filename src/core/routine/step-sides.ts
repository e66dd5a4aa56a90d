import type { Exercise } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';

export type StepSides = readonly [Side | undefined, ...Side[]];

export function sidesOf(exercise: Exercise): StepSides {
	return exercise.dose.eachSide ? ['left', 'right'] : [undefined];
}
