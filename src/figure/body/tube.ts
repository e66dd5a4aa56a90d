import { smoothstep } from '#figure/geometry/interpolation.ts';
import { dot as dot3, subtract } from '#figure/geometry/vector.ts';
import { knotPath, smoothPath, type Knot } from '#figure/page/bezier.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { Path, Point } from '#figure/page/shape.ts';
import type { Section } from './section.ts';

/** A section's outline on the page. `left` is the left side for somebody who walks along the tube. */
export interface TubeRim {
	readonly centre: Point;
	readonly along: Point;
	readonly left: Point;
	readonly right: Point;
	/** Pixels along the tube from the centre to the middle of the rim's nearer half. */
	readonly rim: number;
	/** 1 where the tube is parallel to the page, 0 where it points at the viewer. */
	readonly flat: number;
}

export type TubeEdge = 'left' | 'right';

/**
 * The end of a tube: a round cap of that depth in pixels, a plain cut, or a cut with rounded
 * corners.
 */
export type End = number | 'cut' | 'hem';

/**
 * Projects sections onto the page. Each is as wide as the camera sees it, so that a trunk is broad
 * from the front and narrow in profile.
 */
export function rimsOf(camera: Camera, sections: readonly Section[]): readonly TubeRim[] {
	const [first, last] = [sections[0], sections.at(-1)];
	if (!first || !last) return [];
	const [chordX, chordY] = camera.across(subtract(last.centre, first.centre));
	const chord = Math.max(1e-6, Math.hypot(chordX, chordY));
	const sense = directionOf(first, last);
	return sections.map(({ centre, axes, half, front, back }) => {
		const [anterior, up, right] = [
			camera.across(axes[0]),
			camera.across(axes[1]),
			camera.across(axes[2])
		];
		// A tube that points at the viewer has no direction on the page; the chord between its ends gives
		// it one.
		const chordWeight = 0.12 * camera.scale;
		const [x, y] = [
			up[0] * sense + (chordX / chord) * chordWeight,
			up[1] * sense + (chordY / chord) * chordWeight
		];
		const size = Math.max(1e-6, Math.hypot(x, y));
		const along: Point = [x / size, y / size];
		const normal: Point = [along[1], -along[0]];
		const reach = (towards: Point) => {
			const [fore, side] = [dot(anterior, towards), dot(right, towards)];
			return Math.hypot(half * side, (fore > 0 ? front : back) * fore);
		};
		const middle = camera.project(centre);
		const edgeAt = (towards: Point): Point => {
			const width = reach(towards);
			return [middle[0] + towards[0] * width, middle[1] + towards[1] * width];
		};
		return {
			centre: middle,
			along,
			left: edgeAt(normal),
			right: edgeAt([-normal[0], -normal[1]]),
			flat: Math.hypot(...up) / camera.scale,
			rim: -Math.sign(dot3(axes[1], camera.towards) * sense) * reach(along)
		};
	});
}

/** 1 if a tube runs along its sections' `up`, -1 if it runs against it. */
function directionOf(first: Section, last: Section): 1 | -1 {
	const [x, y, z] = subtract(last.centre, first.centre);
	const up = first.axes[1];
	const end = last.axes[1];
	return x * (up[0] + end[0]) + y * (up[1] + end[1]) + z * (up[2] + end[2]) < 0 ? -1 : 1;
}

const dot = (a: Point, b: Point) => a[0] * b[0] + a[1] * b[1];

/** The outline as one closed path, clockwise on the page. */
export function tubePath(brims: readonly TubeRim[], start: End, end: End): Path {
	const [first, last] = [brims[0], brims.at(-1)];
	if (!first || !last) return smoothPath([], true);
	const side = (which: TubeEdge): Knot[] =>
		brims.map((brim, index) => {
			if (index === 0 && typeof start === 'string') return hemKnot(brim, which, -1, start);
			if (index === brims.length - 1 && typeof end === 'string')
				return hemKnot(brim, which, 1, end);
			return { at: brim[which] };
		});
	return knotPath(
		[
			...side('left'),
			...endKnots(last, 'left', end, 1),
			...side('right').reverse(),
			...endKnots(first, 'right', start, -1)
		],
		true
	);
}

function endKnots(brim: TubeRim, from: TubeEdge, end: End, sense: 1 | -1): readonly Knot[] {
	const to = from === 'left' ? 'right' : 'left';
	const [a, b] = [brim[from], brim[to]];
	// The end is half an ellipse: the nearer half of the rim, or a round cap.
	const depth = typeof end === 'string' ? hemDepth(brim) : sense * end;
	return [0.146, 0.5, 0.854].map((share, index) => ({
		at: translate(lerpRim(a, b, share), brim.along, depth * (index === 1 ? 1 : 0.707))
	}));
}

/**
 * The depth of a cut end in pixels. An opening that faces the viewer is cut half as deep, because
 * its ends would stick out as horns.
 */
const hemDepth = ({ rim }: TubeRim) => (rim > 0 ? rim : rim * 0.5);

/** The handle length in radii of a Bézier curve that approximates an eighth of a circle. */
const eighthHandle = 0.265;

/** The rounding of a hem's corners as a share of the tube's breadth. */
const rounding = 0.11;

/** The corner between a side and the rim, at the tube's end (1) or at its start (-1). */
function hemKnot(brim: TubeRim, which: TubeEdge, end: 1 | -1, kind: 'cut' | 'hem' = 'hem'): Knot {
	const breadth = Math.hypot(brim.left[0] - brim.right[0], brim.left[1] - brim.right[1]);
	const inset = (kind === 'hem' ? end : 0) * rounding * breadth * brim.flat;
	const at = translate(brim[which], brim.along, -inset);
	const handle = translate([0, 0], brim.along, inset + hemDepth(brim) * eighthHandle);
	const leaves = (which === 'left') === (end === 1);
	return leaves ? { at, corner: true, outgoing: handle } : { at, corner: true, incoming: handle };
}

/**
 * An open line up one side, round the cut end and down the other: a seam that sets the tube off
 * from what lies behind.
 */
export function seamPath(brims: readonly TubeRim[]): Path {
	const last = brims.at(-1);
	const side = (which: TubeEdge): Knot[] =>
		brims.map((brim) => (brim === last ? hemKnot(brim, which, 1) : { at: brim[which] }));
	return knotPath(
		[
			...side('left'),
			...(last ? endKnots(last, 'left', 'hem', 1) : []),
			...side('right').reverse()
		],
		false
	);
}

/** The edge at which a tube is cut off. */
export function hemPath(brims: readonly TubeRim[]): Path {
	const last = brims.at(-1);
	if (!last) return smoothPath([], false);
	return knotPath(
		[hemKnot(last, 'left', 1), ...endKnots(last, 'left', 'hem', 1), hemKnot(last, 'right', 1)],
		false
	);
}

/**
 * A strip of shade on one side, broader where that side turns away from the light, and tapering to
 * both ends.
 */
export function shadePath(brims: readonly TubeRim[], side: TubeEdge, breadth = 0.42): Path {
	const other = side === 'left' ? 'right' : 'left';
	const last = brims.length - 1;
	const inside = brims.map((brim, index) => {
		const taper = Math.sin((Math.PI * index) / last) ** 0.7;
		const share = breadth * taper * smoothstep(-0.5, 0.8, darkness(brim, side));
		return lerpRim(brim[side], brim[other], share);
	});
	const outside = brims.map((brim) => brim[side]);
	const outline = side === 'left' ? [outside, inside] : [inside, outside];
	const [there = [], back = []] = outline;
	return knotPath([...ribbonKnots(there), ...ribbonKnots(back).reverse()], true);
}

function ribbonKnots(points: readonly Point[]): Knot[] {
	return points.map((at, index) => ({ at, corner: index === 0 || index === points.length - 1 }));
}

/** The light comes from above and a little from the left. */
const awayFromLight: Point = [0.35, 0.94];

/** -1 where a side of the tube faces the light, 1 where it faces away. */
export function darkness({ along }: TubeRim, side: TubeEdge): number {
	const sense = side === 'left' ? 1 : -1;
	return sense * dot([along[1], -along[0]], awayFromLight);
}

export const lerpRim = (a: Point, b: Point, share: number): Point => [
	a[0] + (b[0] - a[0]) * share,
	a[1] + (b[1] - a[1]) * share
];

const translate = (at: Point, along: Point, by: number): Point => [
	at[0] + along[0] * by,
	at[1] + along[1] * by
];
