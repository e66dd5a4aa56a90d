/**
 * Piecewise linear interpolation through points sorted by their first number, and constant beyond
 * both ends.
 */
export function piecewiseLinear(points: readonly (readonly [number, number])[], x: number): number {
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
