import type { Exercise } from '#core/exercise/exercise.ts';
import type { OwnExerciseStep } from '#core/own/own-routine.ts';

/** Which sides of a step are done: both alike, one, or each in a number of its own. */
export type SideChoice = 'both' | 'left' | 'right' | 'each';

export function sideChoiceOf({ left, right }: Pick<OwnExerciseStep, 'left' | 'right'>): SideChoice {
	if (left === undefined && right === undefined) return 'both';
	if (right === 0) return 'left';
	return left === 0 ? 'right' : 'each';
}

/** How often a step is done where it does not say so. */
export function ownRepetitions(exercise: Exercise): number {
	// What is counted in times goes as far as its target, so that no number limits it.
	return exercise.range?.unit === 'times' ? exercise.range.ceiling : exercise.dose.repetitions;
}

/** The step with these sides. As many repetitions as before stay, on whatever side they were. */
export function chooseSides(
	step: OwnExerciseStep,
	choice: SideChoice,
	exercise: Exercise
): OwnExerciseStep {
	const { left, right, repetitions, ...rest } = step;
	const times = Math.max(left ?? 0, right ?? 0) || (repetitions ?? ownRepetitions(exercise));
	switch (choice) {
		case 'both':
			return times === ownRepetitions(exercise) ? rest : { ...rest, repetitions: times };
		case 'left':
			return { ...rest, left: times, right: 0 };
		case 'right':
			return { ...rest, left: 0, right: times };
		case 'each':
			return { ...rest, left: times, right: times };
	}
}

/** The seconds for which a hold is done where a step does not say so; undefined where it cannot be chosen. */
export function ownHold({ dose, range, phases }: Exercise): number | undefined {
	// A hold that is a target grows by the rule.
	if (!dose.holdSeconds || range?.unit === 'seconds') return undefined;
	const hold = phases.find(({ kind }) => kind === 'hold')?.seconds;
	return hold === undefined ? undefined : Math.round(hold);
}
