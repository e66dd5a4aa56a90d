import type { Range } from '#core/exercise/exercise.ts';

/** Which share of the drawn movement, 0 to 1, shows this value. Without a map the whole movement does. */
export function poseOf(range: Range | undefined, value: number): number {
	if (!range?.poses) return 1;
	return between(
		range.poses.map((pose) => [pose.value, pose.at]),
		value
	);
}

/** The value that a share of the drawn movement, 0 to 1, shows; the goal where nothing is mapped. */
export function valueAt(range: Range, share: number): number {
	if (!range.poses) return range.goal;
	return between(
		range.poses.map((pose) => [pose.at, pose.value]),
		share
	);
}

/** Piecewise linear through points in order, and still beyond their ends. */
function between(points: readonly (readonly [number, number])[], x: number): number {
	let before = points[0];
	if (!before) return 0;
	const falling = (points.at(-1) ?? before)[0] < before[0];
	for (const point of points) {
		if (falling ? x >= point[0] : x <= point[0]) {
			const run = point[0] - before[0];
			const share = run === 0 ? 1 : clamp((x - before[0]) / run);
			return before[1] + (point[1] - before[1]) * share;
		}
		before = point;
	}
	return before[1];
}

function clamp(share: number): number {
	return Math.max(0, Math.min(1, share));
}
