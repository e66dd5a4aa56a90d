import { lerp, distance, type Vector } from '#figure/geometry/vector.ts';
import type { Camera } from './camera.ts';
import type { Path, Point } from './shape.ts';

/**
 * A vertex of a path: it has smooth handles, or none at a corner, unless `incoming` or `outgoing`
 * gives them.
 */
export interface Knot {
	readonly at: Point;
	readonly corner?: boolean;
	readonly incoming?: Point;
	readonly outgoing?: Point;
}

const knot = (at: Point): Knot => ({ at });
const cornerKnot = (at: Point): Knot => ({ at, corner: true });

export const smoothPath = (points: readonly Point[], closed: boolean): Path =>
	knotPath(points.map(knot), closed);

export const straightPath = (points: readonly Point[], closed: boolean): Path =>
	knotPath(points.map(cornerKnot), closed);

/**
 * Gives each vertex handles a third of the chord long, along a tangent in which the nearer
 * neighbour weighs more.
 */
export function knotPath(knots: readonly Knot[], closed: boolean): Path {
	const count = knots.length;
	const ends = knots.map(({ at, corner, incoming, outgoing }, index) => {
		const before = closed || index > 0 ? knots[(index + count - 1) % count] : undefined;
		const next = closed || index < count - 1 ? knots[(index + 1) % count] : undefined;
		const smooth = handlesAt(at, before, next, corner ?? false);
		return { incoming: incoming ?? smooth.incoming, outgoing: outgoing ?? smooth.outgoing };
	});
	return {
		closed,
		vertices: knots.map(({ at }) => at),
		incoming: ends.map(({ incoming }) => incoming),
		outgoing: ends.map(({ outgoing }) => outgoing)
	};
}

function handlesAt(at: Point, before: Knot | undefined, next: Knot | undefined, corner: boolean) {
	const none: Point = [0, 0];
	if (corner || !before || !next) return { incoming: none, outgoing: none };
	const into: Point = [at[0] - before.at[0], at[1] - before.at[1]];
	const out: Point = [next.at[0] - at[0], next.at[1] - at[1]];
	const [near, far] = [Math.hypot(...into), Math.hypot(...out)];
	if (near < 1e-9 || far < 1e-9) return { incoming: none, outgoing: none };
	const tangent: Point = [
		(into[0] / near) * far + (out[0] / far) * near,
		(into[1] / near) * far + (out[1] / far) * near
	];
	// The third component keeps the tangent from jumping over time when the path doubles back on itself.
	const size = Math.hypot(tangent[0], tangent[1], 0.05 * (near + far));
	return {
		incoming: [(-tangent[0] / size) * (near / 3), (-tangent[1] / size) * (near / 3)] as const,
		outgoing: [(tangent[0] / size) * (far / 3), (tangent[1] / size) * (far / 3)] as const
	};
}

/** A polygon in space whose corners are rounded by `radius` centimetres. */
export function roundedPath(camera: Camera, corners: readonly Vector[], radius: number): Path {
	const bends = corners.flatMap((corner, index) => {
		const before = corners[(index + corners.length - 1) % corners.length] ?? corner;
		const next = corners[(index + 1) % corners.length] ?? corner;
		const inTo = lerp(corner, before, Math.min(0.5, radius / distance(corner, before)));
		const outOf = lerp(corner, next, Math.min(0.5, radius / distance(corner, next)));
		const [start, tip, end] = [camera.project(inTo), camera.project(corner), camera.project(outOf)];
		const towards = (from: Point): Point => [
			(tip[0] - from[0]) * 0.552,
			(tip[1] - from[1]) * 0.552
		];
		const none: Point = [0, 0];
		return [
			{ vertex: start, incoming: none, outgoing: towards(start) },
			{ vertex: end, incoming: towards(end), outgoing: none }
		];
	});
	return {
		closed: true,
		vertices: bends.map(({ vertex }) => vertex),
		incoming: bends.map(({ incoming }) => incoming),
		outgoing: bends.map(({ outgoing }) => outgoing)
	};
}
