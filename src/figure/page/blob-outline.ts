import type { Vector } from '#figure/geometry/vector.ts';
import type { Camera } from './camera.ts';
import type { Path, Point } from './shape.ts';

/** A ball given by its radius, or an ellipsoid given by its three half axes. */
export interface Blob {
	readonly centre: Vector;
	readonly half: number | readonly [Vector, Vector, Vector];
}

/** Centimetres over which the outline blends from one blob to the next, so that no vertex jumps. */
const softness = 0.25;

/**
 * The convex hull of all blobs as seen by the camera, clockwise on the page. Its vertices rotate
 * with `along`, so that those of a long part stay at its ends while it swings and need few
 * keyframes.
 */
export function blobOutline(
	camera: Camera,
	lumps: readonly Blob[],
	vertices = 12,
	along: Vector = [0, 0, 0]
): Path {
	const projections = lumps.map(({ centre, half }) => ({
		centre: camera.project(centre),
		axes:
			typeof half === 'number'
				? ([
						[half * camera.scale, 0],
						[0, half * camera.scale]
					] as const)
				: half.map(camera.across)
	}));
	const step = (2 * Math.PI) / vertices;
	const [ahead, aside] = camera.across(along);
	const startAngle = step / 2 + Math.atan2(aside, ahead);
	const edge = Array.from({ length: vertices }, (_, index) => {
		const towards: Point = [
			Math.cos(startAngle + index * step),
			Math.sin(startAngle + index * step)
		];
		const touches = projections.map((lump) => touchOf(lump, towards));
		const furthest = Math.max(...touches.map(({ reach }) => reach));
		const shares = touches.map(({ reach }) =>
			Math.exp((reach - furthest) / (softness * camera.scale))
		);
		const total = shares.reduce((sum, share) => sum + share, 0);
		const blend = (value: (touch: Touch) => number) =>
			touches.reduce((sum, touch, at) => sum + (value(touch) * (shares[at] ?? 0)) / total, 0);
		return {
			point: [blend(({ point }) => point[0]), blend(({ point }) => point[1])] as const,
			tangent: [-towards[1], towards[0]] as const,
			radius: blend(({ radius }) => radius)
		};
	});
	const handle = (index: number, turn: 1 | -1): Point => {
		const here = edge[index];
		const there = edge[(index + turn + vertices) % vertices];
		if (!here || !there) return [0, 0];
		const chord = Math.hypot(there.point[0] - here.point[0], there.point[1] - here.point[1]);
		// Handles on long straight stretches are short, because they would bulge otherwise.
		const size = turn * Math.min(chord / 3, 1.7 * Math.tan(step / 4) * here.radius);
		return [here.tangent[0] * size, here.tangent[1] * size];
	};
	return {
		closed: true,
		vertices: edge.map(({ point }) => point),
		incoming: edge.map((_, index) => handle(index, -1)),
		outgoing: edge.map((_, index) => handle(index, 1))
	};
}

interface Touch {
	readonly point: Point;
	readonly reach: number;
	readonly radius: number;
}

function touchOf(
	{ centre, axes }: { readonly centre: Point; readonly axes: readonly Point[] },
	[x, y]: Point
): Touch {
	const along = axes.map((axis) => axis[0] * x + axis[1] * y);
	const radius = Math.max(1e-6, Math.hypot(...along));
	const sum = (part: 0 | 1) =>
		axes.reduce((total, axis, index) => total + (axis[part] * (along[index] ?? 0)) / radius, 0);
	return {
		point: [centre[0] + sum(0), centre[1] + sum(1)],
		reach: centre[0] * x + centre[1] * y + radius,
		radius
	};
}
