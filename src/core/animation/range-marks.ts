import type { Exercise } from '#core/exercise/exercise.ts';
import { valueWords } from '#core/range/words.ts';
import { frameOf } from './range-position.ts';

/** What a movement is measured against: where in the drawing, and in words. */
export interface RangeMarkPositions {
	/** Frames of the typical healthy range; two where the movement goes both ways. */
	readonly typical: readonly number[];
	/** Frames of what was reached last time; none if nobody said. */
	readonly last: readonly number[];
	/** "last time 14°, typical 45°". */
	readonly words: string;
}

/** Nothing for a movement whose drawing shows no measured value. */
export function rangeMarksOf(
	exercise: Pick<Exercise, 'range' | 'figure'>,
	reached: number | undefined
): RangeMarkPositions | undefined {
	const { range, figure } = exercise;
	if (!range?.poses) return undefined;
	const ways = figure.timeline === 'two-way' ? [1, -1] : [1];
	const framesOf = (value: number) => ways.map((way) => frameOf(way, exercise, value));
	const typical = `typical ${valueWords(range.unit, range.goal)}`;
	return {
		typical: framesOf(range.goal),
		last: reached === undefined ? [] : framesOf(reached),
		words:
			reached === undefined ? typical : `last time ${valueWords(range.unit, reached)}, ${typical}`
	};
}
