import type { Exercise } from '#core/exercise/exercise.ts';
import { valueWords } from '#core/range/words.ts';
import { frameOf } from './range-position.ts';

/** The marks that a movement is compared with: their frames in the drawing, and their words. */
export interface RangeMarkPositions {
	/** Frames of the typical healthy range, or of the person's own aim; two where it goes both ways. */
	readonly typical: readonly number[];
	/** Frames of the value reached last time; empty if it is unknown. */
	readonly last: readonly number[];
	/** "last time 14°, most healthy adults 45°". */
	readonly words: string;
}

/** Undefined for a movement whose drawing shows no measured value. */
export function rangeMarksOf(
	exercise: Pick<Exercise, 'range' | 'figure'>,
	reached: number | undefined
): RangeMarkPositions | undefined {
	const { range, figure } = exercise;
	if (!range?.poses) return undefined;
	const ways = figure.timeline === 'two-way' ? [1, -1] : [1];
	const framesOf = (value: number) => ways.map((way) => frameOf(way, exercise, value));
	const goal = valueWords(range.unit, range.goal);
	const typical = range.isOwnAim ? `your own aim ${goal}` : `most healthy adults ${goal}`;
	return {
		typical: framesOf(range.goal),
		last: reached === undefined ? [] : framesOf(reached),
		words:
			reached === undefined ? typical : `last time ${valueWords(range.unit, reached)}, ${typical}`
	};
}
