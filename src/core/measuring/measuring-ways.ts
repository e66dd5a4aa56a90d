import type { Exercise, ExerciseWords, Range } from '#core/exercise/exercise.ts';
import type { HomeMethod } from '#core/exercise/measuring-schema.ts';
import { depthOf } from '#core/range/depth.ts';

/** Measuring on the figure by eye; the error is in the unit of the range. */
export interface ByFigure {
	readonly method: 'figure';
	readonly error: number;
}

export type MeasuringWay = ByFigure | HomeMethod;

/**
 * The error on the figure, as a share of the way from the easiest value to the goal (exercises.md
 * A.2).
 */
const figureError = 0.15;

/**
 * The ways to measure an exercise, the figure first because it needs no equipment. Empty for
 * exercises that only take time.
 */
export function measuringWays(
	{ range }: Pick<Exercise, 'range'>,
	{ measuring }: Pick<ExerciseWords, 'measuring'>
): readonly MeasuringWay[] {
	if (!canBeMeasured({ range })) return [];
	return [
		...(range ? [{ method: 'figure' as const, error: errorOnFigure(range) }] : []),
		...(measuring.methods ?? [])
	];
}

/** Whether the exercise has a distance or an angle, and not only time. */
export function canBeMeasured({ range }: Pick<Exercise, 'range'> | { range: undefined }): boolean {
	return range?.poses !== undefined;
}

function errorOnFigure(range: Range): number {
	const steps = (figureError * depthOf(range, range.goal)) / range.step;
	return Math.ceil(Math.round(steps * 1e6) / 1e6) * range.step;
}
