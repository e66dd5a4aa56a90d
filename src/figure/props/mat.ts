import type { Prop } from '#core/exercise/figure-schema.ts';
import type { Vector } from '#figure/geometry/vector.ts';
import { roundedPath, straightPath } from '#figure/page/bezier.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { Path, Point, DrawnShape } from '#figure/page/shape.ts';

export type Mat = Extract<Prop, { kind: 'mat' }>;

const thickness = 1.6;
const cornerRadius = 5;
const seamInset = 4;

export function cornersOf(mat: Mat, inset = 0, height = 0): readonly Vector[] {
	const [long, wide] = [mat.lengthCentimetres / 2 - inset, mat.widthCentimetres / 2 - inset];
	const heading = ((mat.headingDegrees ?? 0) * Math.PI) / 180;
	const [cos, sin] = [Math.cos(heading), Math.sin(heading)];
	const at = (ahead: number, aside: number): Vector => [
		mat.forwardCentimetres + ahead * cos - aside * sin,
		height,
		mat.rightCentimetres + ahead * sin + aside * cos
	];
	return [at(-long, -wide), at(long, -wide), at(long, wide), at(-long, wide)];
}

export function matShapes(camera: Camera, mat: Mat): readonly DrawnShape[] {
	const sheet = (inset: number, height: number) =>
		roundedPath(camera, cornersOf(mat, inset, height), cornerRadius);
	const whole = { classes: [], opacity: 1 } as const;
	const [top, bottom] = [sheet(0, 0), sheet(0, -thickness)];
	return [
		{
			...whole,
			id: 'mat-edge',
			paths: [top, bottom, ...wallPaths(top.vertices, bottom.vertices)],
			fill: { ink: 'mat-edge', opacity: 1 }
		},
		{ ...whole, id: 'mat', paths: [top], fill: { ink: 'mat', opacity: 1 } },
		{
			...whole,
			id: 'mat-seam',
			paths: [sheet(seamInset, 0)],
			stroke: { ink: 'mat-edge', opacity: 0.7, width: 1 }
		}
	];
}

/** The side faces of the mat, from each edge of the upper sheet down to the lower. */
function wallPaths(top: readonly Point[], bottom: readonly Point[]): readonly Path[] {
	return top.flatMap((corner, index) => {
		const next = (index + 1) % top.length;
		const [ahead, below, aheadBelow] = [top[next], bottom[index], bottom[next]];
		if (!ahead || !below || !aheadBelow) return [];
		return [straightPath(clockwise([corner, ahead, aheadBelow, below]), true)];
	});
}

/**
 * Turns a polygon clockwise like the sheets, because overlaps of opposite directions would leave
 * holes.
 */
function clockwise(points: readonly Point[]): readonly Point[] {
	const area = points.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
		return sum + x * nextY - nextX * y;
	}, 0);
	return area < 0 ? points.toReversed() : points;
}
