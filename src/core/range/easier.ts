import type { Range } from '#core/exercise/exercise.ts';
import { depthOf, rungBelow, valueAtDepth } from './depth.ts';

/** The target at half of the depth, for the rest of today; undefined if nothing is easier. */
export function easierTarget(range: Range, target: number): number | undefined {
	const half = rungBelow(range, valueAtDepth(range, depthOf(range, target) / 2));
	return depthOf(range, half) < depthOf(range, target) ? half : undefined;
}
