import type { Exercise } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import { targetFor, type Targets } from '#core/range/target.ts';
import { holdSeconds } from './step-phases.ts';

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
		case 'degrees':
		case 'centimetres':
		case 'percent':
			return targetFor(targets, exercise, side, percentOfLevel);
	}
}
