import type { Range } from '#core/exercise/exercise.ts';
import { depthOf, rungBelow, valueAtDepth } from './depth.ts';

/**
 * The target at half of the depth, for the rest of today, and one less of what is counted in times;
 * undefined if nothing is easier.
 */
export function easierTarget(range: Range, target: number): number | undefined {
	const depth = depthOf(range, target);
	const less = range.unit === 'times' ? depth - range.step : depth / 2;
	const easier = rungBelow(range, valueAtDepth(range, less));
	return depthOf(range, easier) < depth ? easier : undefined;
}
