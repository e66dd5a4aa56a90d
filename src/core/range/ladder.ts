import type { Range } from '#core/exercise/exercise.ts';
import { depthOf, rungBelow, valueAtDepth } from './depth.ts';

/** The first rung. */
export function firstLevel(range: Range): number {
	return rungBelow(range, range.start);
}

/** The rung at or below this value. */
export function nearestRung(range: Range, value: number): number {
	return rungBelow(range, value);
}

/** The rung at or below `depth` further than `value`. */
export function deeperRung(range: Range, value: number, depth: number): number {
	return rungBelow(range, valueAtDepth(range, depthOf(range, value) + depth));
}

/**
 * The rung at or below this share of the depth. A share of the value would be wrong: 75 % of a gap
 * is further, not gentler.
 */
export function atShare(range: Range, value: number, share: number): number {
	return deeperRung(range, range.easiest, depthOf(range, value) * share);
}

export function nextRung(range: Range, value: number): number {
	return deeperRung(range, value, range.step);
}

/** The rung two steps or a tenth of the depth back, whichever is more. */
export function backOffRung(range: Range, value: number): number {
	const depth = depthOf(range, value);
	return deeperRung(range, value, -Math.max(2 * range.step, depth / 10));
}

/** Whether there is no further rung. */
export function isGoal(range: Range, value: number): boolean {
	return nextRung(range, value) === nearestRung(range, value);
}
