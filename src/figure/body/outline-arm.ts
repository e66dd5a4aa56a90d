import { lerpNumber, smoothstep } from '#figure/geometry/interpolation.ts';
import { blend, toWorld } from '#figure/geometry/rotation.ts';
import {
	lerp,
	dot,
	subtract,
	add,
	scale,
	normalize,
	type Vector
} from '#figure/geometry/vector.ts';
import { blobOutline } from '#figure/page/blob-outline.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { Path } from '#figure/page/shape.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';
import { rowAt, sectionOf, limbGirth, stature, type Row, type Section } from './section.ts';
import { foldPaths, mitreRims, type SkinFold } from './skin-fold.ts';
import { rimsOf, tubePath, type TubeRim } from './tube.ts';

/**
 * `at` is a share of the bone from shoulder to elbow, or from elbow to wrist. The numbers are those
 * of the working trial.
 */
export const upperRows: readonly [Row, ...Row[]] = [
	[0, 0.031, 0.032, 0.033],
	[0.2, 0.0312, 0.032, 0.032],
	[0.4, 0.03, 0.032, 0.03],
	[0.7, 0.0265, 0.027, 0.0265],
	[0.88, 0.0248, 0.0252, 0.025]
];
const elbow: Row = [1, 0.0238, 0.0245, 0.0245];
export const foreRows: readonly Row[] = [
	[0.12, 0.0252, 0.0255, 0.0252],
	[0.28, 0.0262, 0.0262, 0.0258],
	[0.52, 0.0225, 0.0225, 0.0222],
	[0.8, 0.0175, 0.0172, 0.0172],
	[1, 0.0155, 0.0145, 0.0145]
];
const bendShares = [0.12, 0.5, 0.88];
const elbowAt = upperRows.length;
/** A fold in the crook of the elbow. */
const folds: readonly SkinFold[] = [{ at: 4, bend: [3, 9], lean: -0.35, reach: 0.4 }];
/**
 * A blob behind the crook, in centimetres, which fills the gap between the two halves of a bent
 * arm.
 */
const crook = { half: 3.2, inwards: 1.5 };
const sleeveShares = [0, 0.14, 0.28, 0.42, 0.56];
const flare = { from: 0.002, to: 0.0065 };
/**
 * The deltoid's centre is this far medial to the joint and below it, in centimetres, so that the
 * shoulders are no wider than a woman's; `half` is in body heights.
 */
const deltoid = { inset: 1.8, below: 2.6, half: 0.031 };
/**
 * The shirt beside the neck and under the arm, as far as a tank top covers it, in centimetres from
 * C7 (`neck`, `end`) and from T6 (`ribs`): the slope of the trapezius, the strap's end, and the
 * ribs, which fill the hollow under a raised shoulder.
 */
const strap = {
	neck: { at: [0.2, -0.2, 8.5], half: 2.6 },
	end: { at: [0.3, -1.7, 10.6], half: 3.2 },
	ribs: { at: [0.3, -3, 8], half: 6.4 }
} as const;
/** The medial end of the shoulder cap, on the strap. */
const cap = { at: [0.3, -1.5, 11], half: 2.4 } as const;

export interface ArmOutline {
	readonly brims: readonly TubeRim[];
	/** The rims for shading, without what a bent elbow folds away. */
	readonly lit: readonly TubeRim[];
	readonly folds: readonly Path[];
	/** `upper` and `fore` overlap at the elbow. */
	readonly upper: Path;
	readonly fore: Path;
	readonly crook: Path;
	readonly sleeve: Path;
	readonly sleeveBrims: readonly TubeRim[];
	/** The shoulder cap, which is bare beside the strap of a tank top. */
	readonly yoke: Path;
	readonly strap: Path;
}

export function armOutline(camera: Camera, skeleton: Skeleton, side: 'left' | 'right'): ArmOutline {
	const { girth = 1 } = skeleton;
	const shoulder = deltoidOf(skeleton, side);
	const brims = rimsOf(camera, armSections(skeleton, side, shoulder));
	const sleeveBrims = rimsOf(camera, sleeveSections(skeleton, side, shoulder));
	const out = side === 'right' ? 1 : -1;
	const chest = skeleton.segments['thorax-high'];
	const lump = (joint: 'C7' | 'T6', { at: [x, y, z], half }: { at: Vector; half: number }) => ({
		centre: toWorld(skeleton.joints[joint], chest, [x, y, out * z]),
		half: half * girth
	});
	const lit = mitreRims(brims, elbowAt + 1);
	return {
		brims,
		lit,
		folds: foldPaths(lit, folds),
		upper: tubePath(brims.slice(0, elbowAt + 2), 0.03 * stature * camera.scale, 'cut'),
		fore: tubePath(brims.slice(elbowAt - 1), 'cut', 2 * camera.scale),
		crook: crookOf(camera, skeleton, side),
		sleeve: tubePath(sleeveBrims, 0.0305 * stature * camera.scale, 'hem'),
		sleeveBrims,
		yoke: blobOutline(
			camera,
			[lump('C7', cap), { centre: shoulder, half: deltoid.half * stature * limbGirth(girth) }],
			8,
			chest[2]
		),
		strap: blobOutline(
			camera,
			[lump('C7', strap.neck), lump('C7', strap.end), lump('T6', strap.ribs)],
			6,
			chest[2]
		)
	};
}

function crookOf(
	camera: Camera,
	{ joints, segments, girth }: Skeleton,
	side: 'left' | 'right'
): Path {
	const at = joints[`elbow-${side}`];
	const [upper, fore] = [segments[`upper-arm-${side}`], segments[`forearm-${side}`]];
	const bent = smoothstep(0.2, 1.3, 1 - dot(upper[1], fore[1]));
	const inwards = subtract(lerp(joints[`shoulder-${side}`], joints[`wrist-${side}`], 0.5), at);
	const centre = add(at, scale(normalize(inwards), crook.inwards * bent));
	return blobOutline(camera, [{ centre, half: crook.half * limbGirth(girth) }], 4, fore[1]);
}

function deltoidOf({ joints, segments }: Skeleton, side: 'left' | 'right'): Vector {
	const inwards = side === 'right' ? -1 : 1;
	return toWorld(joints[`shoulder-${side}`], segments['thorax-high'], [
		0,
		-deltoid.below,
		inwards * deltoid.inset
	]);
}

function armSections(
	{ joints, segments, girth }: Skeleton,
	side: 'left' | 'right',
	shoulder: Vector
): readonly Section[] {
	const stout = { girth: limbGirth(girth) };
	const [middle, end] = [joints[`elbow-${side}`], joints[`wrist-${side}`]];
	const [upper, fore] = [segments[`upper-arm-${side}`], segments[`forearm-${side}`]];
	return [
		...upperRows.map((row) => sectionOf(lerp(shoulder, middle, row[0]), upper, row, stout)),
		...bendShares.map((share) => sectionOf(middle, blend(upper, fore, share), elbow, stout)),
		...foreRows.map((row) => sectionOf(lerp(middle, end, row[0]), fore, row, stout))
	];
}

function sleeveSections(
	{ joints, segments, girth }: Skeleton,
	side: 'left' | 'right',
	shoulder: Vector
): readonly Section[] {
	const upper = segments[`upper-arm-${side}`];
	const end = sleeveShares.at(-1) ?? 1;
	return sleeveShares.map((share) =>
		sectionOf(lerp(shoulder, joints[`elbow-${side}`], share), upper, rowAt(upperRows, share), {
			girth: limbGirth(girth),
			extra: lerpNumber(flare.from, flare.to, share / end)
		})
	);
}
