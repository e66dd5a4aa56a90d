import type { Camera } from './camera.ts';
import { smoothPath } from './curve.ts';
import type { Point, Shape } from './drawing.ts';
import type { Joint, Skeleton } from './skeleton.ts';

/** What a movement may be followed by, and how many centimetres outside the joint its path is drawn. */
const followed: readonly (readonly [joint: Joint, outside: number])[] = [
	['pelvis', 17],
	['T12', 16],
	['shoulder-left', 16],
	['shoulder-right', 16],
	['knee-left', 11],
	['knee-right', 11],
	['toe-left', 9],
	['toe-right', 9]
];
const vertices = 12;
/** In centimetres. Less is no path; more is a way from one posture to another. */
const [least, most] = [2.5, 115];

/** The way of the point that goes furthest, beside the body; nothing where no way helps. */
export function arcShape(camera: Camera, range: readonly Skeleton[]): readonly Shape[] {
	const ways = followed.map(([joint, outside]) => {
		const points = range.map(({ joints }) => camera.project(joints[joint]));
		return { points, outside, travel: travelOf(points) / camera.scale };
	});
	const [longest] = ways.toSorted((a, b) => b.travel - a.travel);
	if (!longest || longest.travel < least || longest.travel > most) return [];
	const middle = meanOf(
		range.flatMap(({ joints }) => Object.values(joints).map((place) => camera.project(place)))
	);
	const [x, y] = meanOf(longest.points);
	const away: Point = [x - middle[0], y - middle[1]];
	const size = Math.max(1, Math.hypot(...away));
	const off = (longest.outside * camera.scale) / size;
	const step = (longest.points.length - 1) / (vertices - 1);
	const path = Array.from({ length: vertices }, (_, index): Point => {
		const point = longest.points[Math.round(index * step)] ?? [x, y];
		return [point[0] + away[0] * off, point[1] + away[1] * off];
	});
	return [
		{
			id: 'arc',
			classes: ['arc'],
			paths: [smoothPath(path, false)],
			stroke: { ink: 'arc', opacity: 0.45, width: 2.5 },
			opacity: 1
		}
	];
}

function travelOf(points: readonly Point[]): number {
	return points.reduce((sum, [x, y], index) => {
		const before = points[Math.max(0, index - 1)] ?? [x, y];
		return sum + Math.hypot(x - before[0], y - before[1]);
	}, 0);
}

function meanOf(points: readonly Point[]): Point {
	const sum = points.reduce<Point>(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
	return [sum[0] / points.length, sum[1] / points.length];
}
