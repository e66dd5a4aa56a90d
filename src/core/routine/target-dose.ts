import type { Exercise } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import { targetFor, type Targets } from '#core/range/target.ts';
import type { ExerciseStep } from './routine.ts';
import { sidesOf } from './step-sides.ts';

/** The length of each hold if the range is in seconds: the smaller target of both sides. */
export function holdSeconds(
	exercise: Exercise,
	targets: Targets,
	percentOfLevel?: number
): number | undefined {
	if (exercise.range?.unit !== 'seconds') return undefined;
	return smallerTarget(exercise, targets, percentOfLevel);
}

/**
 * How often the phases are gone through on each side. If the range is counted in times, that is the
 * smaller target of both sides, and what the step says is the most.
 */
export function repetitionsOf(
	{ repetitions, percentOfLevel }: Pick<ExerciseStep, 'repetitions' | 'percentOfLevel'>,
	exercise: Exercise,
	targets: Targets
): number {
	const { range, dose } = exercise;
	if (range?.unit !== 'times') return repetitions ?? dose.repetitions;
	const target = smallerTarget(exercise, targets, percentOfLevel) ?? dose.repetitions;
	// A session that was saved before an update may hold a target in seconds.
	const known = target <= range.ceiling ? target : range.start;
	return Math.max(1, Math.min(known, repetitions ?? Infinity));
}

/** The same for each side, where a step gives them numbers of their own. */
export function repetitionsBySide(
	step: ExerciseStep,
	exercise: Exercise,
	targets: Targets
): Readonly<Record<Side, number>> | undefined {
	const { repetitionsBySide: times } = step;
	if (!times || !exercise.dose.eachSide) return undefined;
	const on = (repetitions: number) =>
		repetitions === 0 ? 0 : repetitionsOf({ ...step, repetitions }, exercise, targets);
	return { left: on(times.left), right: on(times.right) };
}

function smallerTarget(exercise: Exercise, targets: Targets, percentOfLevel?: number) {
	const [first, ...others] = sidesOf(exercise).map((side) =>
		targetFor(targets, exercise, side, percentOfLevel)
	);
	return others.reduce((least, target) => Math.min(least ?? Infinity, target ?? Infinity), first);
}
