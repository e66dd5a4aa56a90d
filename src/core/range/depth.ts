import type { Range } from '#core/exercise/exercise.ts';

/** 1 where further means a larger number, -1 where it means a smaller one. */
export function direction(range: Range): 1 | -1 {
	return range.goal < range.easiest ? -1 : 1;
}

/** The depth of a value in the movement: 0 at the easiest value, growing towards the goal. */
export function depthOf(range: Range, value: number): number {
	return roundOff((value - range.easiest) * direction(range));
}

export function valueAtDepth(range: Range, depth: number): number {
	return roundOff(range.easiest + depth * direction(range));
}

/** The value that is less deep in the movement. */
export function shallower(range: Range, a: number, b: number): number {
	return depthOf(range, a) <= depthOf(range, b) ? a : b;
}

/**
 * The deepest rung of the ladder that is no deeper than this value. Rungs are whole steps from the
 * start value; the easiest value is the lowest rung, and the goal, or a nearer ceiling, the highest.
 */
export function rungBelow(range: Range, value: number): number {
	const highest = deepest(range);
	const depth = depthOf(range, value);
	if (depth >= highest) return valueAtDepth(range, highest);
	const first = depthOf(range, range.start);
	const steps = Math.floor(roundOff((depth - first) / range.step));
	return valueAtDepth(range, Math.max(0, first + steps * range.step));
}

function deepest(range: Range): number {
	return Math.min(depthOf(range, range.goal), depthOf(range, range.ceiling));
}

/** Rounds away floating-point errors of sums of tenths, which could lose a rung. */
function roundOff(value: number): number {
	return Math.round(value * 1e6) / 1e6 + 0;
}
