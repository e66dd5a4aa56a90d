import type { Range } from '#core/exercise/exercise.ts';
import { depthOf } from './depth.ts';

/**
 * Whether a value can be meant in this range. Bodies vary, and a range may have been another when it
 * was written, so each end is open for as far as the range is long.
 */
export function isPlausible(range: Range, value: number): boolean {
	const length = Math.max(depthOf(range, range.goal), depthOf(range, range.ceiling));
	const depth = depthOf(range, value);
	return depth >= -length && depth <= 2 * length;
}
