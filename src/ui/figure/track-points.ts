export type TrackPoint = readonly [x: number, y: number];

/** The frames from one point of a track to the next. */
const stride = 5;

/** The point of a track at a frame, by linear interpolation; undefined if the track is empty. */
export function pointAt(points: readonly TrackPoint[], frame: number): TrackPoint | undefined {
	const before = Math.min(points.length - 1, Math.max(0, Math.floor(frame / stride)));
	const [from, to] = [points[before], points[before + 1] ?? points[before]];
	if (!from || !to) return undefined;
	const share = Math.min(1, Math.max(0, frame / stride - before));
	return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/**
 * The frame, 0 to 100, at which a track comes nearest to a point; undefined if the track has no
 * length.
 */
export function frameNear(points: readonly TrackPoint[], [x, y]: TrackPoint): number | undefined {
	let nearest: { readonly frame: number; readonly distance: number } | undefined;
	for (const [index, from] of points.entries()) {
		const to = points[index + 1];
		if (!to) break;
		const [runX, runY] = [to[0] - from[0], to[1] - from[1]];
		const square = runX ** 2 + runY ** 2;
		if (square === 0) continue;
		const along = ((x - from[0]) * runX + (y - from[1]) * runY) / square;
		const share = Math.min(1, Math.max(0, along));
		const distance = Math.hypot(from[0] + runX * share - x, from[1] + runY * share - y);
		if (!nearest || distance < nearest.distance)
			nearest = { frame: (index + share) * stride, distance };
	}
	return nearest?.frame;
}

/** A line across a track at a frame as SVG path data, with `length` pixels centred on the track. */
export function lineAcross(points: readonly TrackPoint[], frame: number, length: number): string {
	const at = pointAt(points, frame);
	const before = pointAt(points, Math.max(0, frame - stride));
	const after = pointAt(points, Math.min(100, frame + stride));
	if (!at || !before || !after) return '';
	const [x, y] = [after[0] - before[0], after[1] - before[1]];
	const run = Math.hypot(x, y) || 1;
	const [acrossX, acrossY] = [(-y / run) * (length / 2), (x / run) * (length / 2)];
	const end = (sign: 1 | -1) => `${tenth(at[0] + sign * acrossX)} ${tenth(at[1] + sign * acrossY)}`;
	return `M${end(-1)}L${end(1)}`;
}

/** A line through all points as SVG path data. */
export function lineThrough(points: readonly TrackPoint[]): string {
	return points.length > 0 ? `M${points.map((point) => point.join(' ')).join('L')}` : '';
}

const tenth = (value: number) => Math.round(value * 10) / 10 + 0;
