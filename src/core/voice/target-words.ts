import type { Exercise, Range } from '#core/exercise/exercise.ts';
import { depthOf, direction, rungBelow, valueAtDepth } from '#core/range/depth.ts';
import { distinct } from './cue-variants.ts';

/**
 * The spoken words of a target, which is rounded and never further than it is. Undefined for
 * minutes, which the voice counts itself, and for values too small to say.
 */
export function targetWords(exercise: Pick<Exercise, 'range'>, target: number): string | undefined {
	const { range } = exercise;
	if (!range) return undefined;
	const value = roundToGrain(range, target);
	if (value <= 0) return undefined;
	switch (range.unit) {
		case 'degrees':
			return `${value} degrees.`;
		case 'centimetres':
			return direction(range) > 0
				? `${value} ${value === 1 ? 'centimetre' : 'centimetres'}.`
				: `Leave ${value} ${value === 1 ? 'centimetre' : 'centimetres'}.`;
		case 'percent':
			return `${value} percent.`;
		case 'seconds':
			return `Stay ${value} seconds.`;
		case 'minutes':
			return undefined;
		case 'times':
			return value === 1 ? 'Once.' : `${value} times.`;
	}
}

/** Every possible target, the easiest first. */
export function rungs(range: Range): readonly number[] {
	const count = Math.ceil(depthOf(range, range.goal) / range.step) + 1;
	return distinct(
		Array.from({ length: count }, (_, rung) =>
			rungBelow(range, valueAtDepth(range, rung * range.step))
		)
	);
}

/** The value rounded to what can be told apart at home, towards the easy end. */
function roundToGrain(range: Range, value: number): number {
	const grain = grainOf(range, value);
	const share = Math.round((value / grain) * 1e6) / 1e6;
	return grain * (direction(range) > 0 ? Math.floor(share) : Math.ceil(share));
}

function grainOf({ unit }: Range, value: number): number {
	switch (unit) {
		case 'degrees':
			return value > 60 ? 10 : 5;
		case 'percent':
			return 10;
		case 'centimetres':
			if (value > 20) return 10;
			return value > 10 ? 5 : 1;
		case 'seconds':
			// The voice counts the hold itself.
			return value > 10 ? 5 : 1;
		case 'minutes':
		case 'times':
			return 1;
	}
}
