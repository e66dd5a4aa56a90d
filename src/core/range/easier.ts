import type { Range } from '#core/exercise/exercise.ts';
import { depthOf, onGrid, valueAtDepth } from './depth.ts';

/** Half as far, for the rest of today; undefined where it is as easy as it gets. */
export function easierThan(range: Range, target: number): number | undefined {
	const half = onGrid(range, valueAtDepth(range, depthOf(range, target) / 2));
	return depthOf(range, half) < depthOf(range, target) ? half : undefined;
}
