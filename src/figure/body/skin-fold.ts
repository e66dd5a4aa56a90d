import { smoothstep } from '#figure/geometry/interpolation.ts';
import { knotPath } from '#figure/page/bezier.ts';
import type { Path, Point } from '#figure/page/shape.ts';
import { lerpRim, type TubeRim } from './tube.ts';

/**
 * Mitres the rims of a bent tube: whatever overlaps on the inside of the bend is cut off where both
 * of its sides meet.
 */
export function mitreRims(brims: readonly TubeRim[], bend: number): readonly TubeRim[] {
	const joint = brims[bend];
	if (!joint) return brims;
	return brims.map((brim, index) => {
		const sense = Math.sign(index - bend);
		if (sense === 0) return brim;
		const cut = (at: Point): Point => {
			const past = -sense * across(at, joint.centre, joint.along);
			const slope = brim.along[0] * joint.along[0] + brim.along[1] * joint.along[1];
			const breadth = Math.hypot(brim.left[0] - brim.right[0], brim.left[1] - brim.right[1]);
			const back = sense * Math.min(breadth * brim.flat, Math.max(0, past) / Math.max(0.2, slope));
			return [at[0] + brim.along[0] * back, at[1] + brim.along[1] * back];
		};
		return { ...brim, left: cut(brim.left), right: cut(brim.right) };
	});
}

function across(at: Point, from: Point, along: Point): number {
	return (at[0] - from[0]) * along[0] + (at[1] - from[1]) * along[1];
}

/** Degrees of bend at which cloth begins to fold, and at which the folds are complete. */
const foldDegrees = { from: 8, to: 50 };

export interface SkinFold {
	/**
	 * The rim at which the fold lies, and the rims before and after it whose directions give the
	 * bend.
	 */
	readonly at: number;
	readonly bend: readonly [from: number, to: number];
	/** How far along the tube the fold's inner end leans, in half widths. */
	readonly lean: number;
	/** The share of the tube's breadth that the fold reaches across. */
	readonly reach: number;
}

/**
 * Soft folds on the inside of a bend, which grow with it: leaf-shaped strips of shade. Without a
 * bend each is a point in the middle of the tube, so that none jumps from one side to the other.
 */
export function foldPaths(brims: readonly TubeRim[], folds: readonly SkinFold[]): readonly Path[] {
	return folds.map(({ at, bend: [from, to], lean, reach }) => {
		const [before, here, after] = [brims[from], brims[at], brims[to]];
		if (!before || !here || !after) return knotPath([], true);
		const degrees = (turnOf(before.along, after.along) * 180) / Math.PI;
		const bendWeight = smoothstep(foldDegrees.from, foldDegrees.to, Math.abs(degrees));
		const strength =
			bendWeight * smoothstep(0.55, 0.85, Math.min(before.flat, here.flat, after.flat));
		const inside = lerpRim(here.right, here.left, 0.5 + 0.49 * Math.sign(degrees) * strength);
		const half = Math.hypot(here.left[0] - here.right[0], here.left[1] - here.right[1]) / 2;
		const over = lerpRim(inside, here.centre, reach * 2 * strength);
		const end: Point = [
			over[0] + here.along[0] * lean * half * strength,
			over[1] + here.along[1] * lean * half * strength
		];
		return leaf(inside, end, 0.12);
	});
}

/** Positive where the tube turns towards its left. */
function turnOf(from: Point, to: Point): number {
	return -Math.atan2(from[0] * to[1] - from[1] * to[0], from[0] * to[0] + from[1] * to[1]);
}

/** A curved leaf from a round root at `from` to a point at `to`, clockwise like all that is filled. */
function leaf(from: Point, to: Point, breadth: number): Path {
	const way: Point = [to[0] - from[0], to[1] - from[1]];
	const spot = (share: number, side: number): Point => [
		from[0] + way[0] * share + way[1] * breadth * side,
		from[1] + way[1] * share - way[0] * breadth * side
	];
	return knotPath(
		[{ at: from }, { at: spot(0.4, 1) }, { at: to, corner: true }, { at: spot(0.45, -0.15) }],
		true
	);
}
