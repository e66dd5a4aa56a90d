import type { Exercise } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import { targetFor, type Targets } from '#core/range/target.ts';
import type { TimetableStep } from '#core/timetable/timetable.ts';
import { holdSeconds, repetitionsOf } from './target-dose.ts';

/**
 * The target of a step on this side, in the range's unit. Undefined without a range, and for
 * minutes, which the routine sets and not the person's level.
 */
export function stepTarget(
	exercise: Exercise,
	targets: Targets,
	side?: Side,
	percentOfLevel = 100
): number | undefined {
	switch (exercise.range?.unit) {
		case undefined:
		case 'minutes':
			return undefined;
		case 'seconds':
			return holdSeconds(exercise, targets, percentOfLevel);
		case 'times':
			return repetitionsOf({ percentOfLevel }, exercise, targets);
		case 'degrees':
		case 'centimetres':
		case 'percent':
			return targetFor(targets, exercise, side, percentOfLevel);
	}
}

/**
 * The target that a step of a timetable is played to. What is counted in times is played as often as
 * the step says, and has no target where the person chose another number.
 */
export function playedTarget(
	step: TimetableStep,
	exercise: Exercise,
	targets: Targets,
	side?: Side
): number | undefined {
	if (exercise.range?.unit !== 'times')
		return stepTarget(exercise, targets, side, step.percentOfLevel);
	return step.countsToTarget ? step.repetitions : undefined;
}
