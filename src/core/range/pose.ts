import type { Range } from '#core/exercise/exercise.ts';
import { piecewiseLinear } from './piecewise-linear.ts';

/** The share of the drawn movement, 0 to 1, that shows a value; 1 if the range has no poses. */
export function poseOf(range: Range | undefined, value: number): number {
	if (!range?.poses) return 1;
	return piecewiseLinear(
		range.poses.map((pose) => [pose.value, pose.at]),
		value
	);
}

/** The value that a share of the drawn movement, 0 to 1, shows; the goal if the range has no poses. */
export function valueAt(range: Range, share: number): number {
	if (!range.poses) return range.goal;
	return piecewiseLinear(
		range.poses.map((pose) => [pose.at, pose.value]),
		share
	);
}
