import type { Exercise } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import type { ExerciseStep } from './routine.ts';

export type StepSides = readonly [Side | undefined, ...Side[]];

export function sidesOf(exercise: Exercise): StepSides {
	return exercise.dose.eachSide ? ['left', 'right'] : [undefined];
}

/** The sides of a step that may be done on one side alone. */
export function sidesOfStep(
	exercise: Exercise,
	{ repetitionsBySide: times }: Pick<ExerciseStep, 'repetitionsBySide'>
): StepSides {
	const sides = sidesOf(exercise);
	const [first, ...others] = sides.filter((side) => !side || times?.[side] !== 0);
	const [second] = others;
	if (first === undefined) return sides;
	return second ? [first, second] : [first];
}
