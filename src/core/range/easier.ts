import type { Range } from '#core/exercise/exercise.ts';
import { depthOf, onGrid, valueAtDepth } from './depth.ts';

/** The target at half of the depth, for the rest of today; undefined if nothing is easier. */
export function easierThan(range: Range, target: number): number | undefined {
	const half = onGrid(range, valueAtDepth(range, depthOf(range, target) / 2));
	return depthOf(range, half) < depthOf(range, target) ? half : undefined;
}
