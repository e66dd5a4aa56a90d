import { toWorld } from '#figure/geometry/rotation.ts';
import { lerp, dot, add, scale, type Vector } from '#figure/geometry/vector.ts';
import { smoothPath } from '#figure/page/bezier.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { Path, Point } from '#figure/page/shape.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';
import { sectionOf, limbGirth, stature, type Row } from './section.ts';
import { spineAt } from './spine.ts';
import { rimsOf, tubePath, type TubeRim } from './tube.ts';

/** A round neckline, lower in front, in body heights. */
const ring = { height: 0.311, forward: 0.001, half: 0.043, depth: 0.037, drop: 0.016 };

/** `at` is a share of the distance from below the collar to the base of the skull. */
const neckRows: readonly Row[] = [
	[-0.3, 0.036, 0.032, 0.034],
	[0.1, 0.032, 0.029, 0.031],
	[0.5, 0.0285, 0.027, 0.028],
	[0.85, 0.0275, 0.027, 0.026],
	[1.1, 0.024, 0.026, 0.022]
];

export interface Neck {
	/** The inside of the collar behind the neck. */
	readonly collar: Path;
	readonly skin: Path;
	readonly brims: readonly TubeRim[];
}

export function neckOf(camera: Camera, skeleton: Skeleton): Neck {
	const { joints, segments } = skeleton;
	const bottom = spineAt(skeleton, 0.29).centre;
	const brims = rimsOf(
		camera,
		neckRows.map((row) =>
			sectionOf(lerp(bottom, joints['skull-base'], row[0]), segments.neck, row, {
				girth: limbGirth(skeleton.girth)
			})
		)
	);
	return {
		collar: smoothPath(
			Array.from({ length: 10 }, (_, index) =>
				camera.project(onRing(skeleton, (index * 2 * Math.PI) / 10))
			),
			true
		),
		skin: tubePath(brims, 'cut', 0.02 * stature * camera.scale),
		brims
	};
}

/**
 * The half of the neckline between neck and viewer, from the left of the trunk's outline to its
 * right.
 */
export function nearRim(camera: Camera, skeleton: Skeleton): readonly Point[] {
	const { axes } = spineAt(skeleton, ring.height);
	const along = camera.across(axes[1]);
	const normal: Point = [along[1], -along[0]];
	const reach = (angle: number) => {
		const [x, y] = camera.across(offsetOf(skeleton, angle));
		return x * normal[0] + y * normal[1];
	};
	const start = Math.atan2(reach(Math.PI / 2), reach(0));
	const near = (angle: number) => dot(camera.towards, offsetOf(skeleton, angle));
	const turn = near(start + Math.PI / 2) > near(start - Math.PI / 2) ? 1 : -1;
	return Array.from({ length: 7 }, (_, index) =>
		camera.project(onRing(skeleton, start + (turn * Math.PI * index) / 6))
	);
}

function onRing(skeleton: Skeleton, angle: number): Vector {
	const { centre, axes } = spineAt(skeleton, ring.height);
	return add(
		toWorld(centre, axes, [ring.forward * stature, (-ring.drop * stature) / 2, 0]),
		offsetOf(skeleton, angle)
	);
}

function offsetOf(skeleton: Skeleton, angle: number): Vector {
	const [anterior, up, right] = spineAt(skeleton, ring.height).axes;
	const fore = Math.cos(angle);
	return add(
		add(scale(anterior, fore * ring.depth * stature), scale(up, (-fore * ring.drop * stature) / 2)),
		scale(right, Math.sin(angle) * ring.half * stature)
	);
}
