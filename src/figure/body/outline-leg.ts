import { smoothstep } from '#figure/geometry/interpolation.ts';
import { blend, toWorld } from '#figure/geometry/rotation.ts';
import { lerp, cross, dot, subtract, add, scale, normalize } from '#figure/geometry/vector.ts';
import { smoothPath } from '#figure/page/bezier.ts';
import { blobOutline } from '#figure/page/blob-outline.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { Path } from '#figure/page/shape.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';
import { sectionOf, stature, type Row, type Section } from './section.ts';
import { foldPaths, mitreRims, type SkinFold } from './skin-fold.ts';
import { rimsOf, hemPath, tubePath, type TubeRim } from './tube.ts';

/**
 * `at` is a share of the bone from hip to knee, or from knee to ankle. The numbers are those of the
 * working trial.
 */
export const thighRows: readonly [Row, ...Row[]] = [
	[0, 0.0525, 0.054, 0.058],
	[0.18, 0.054, 0.056, 0.058],
	[0.4, 0.05, 0.052, 0.05],
	[0.65, 0.043, 0.0445, 0.04],
	[0.85, 0.037, 0.038, 0.034]
];
const knee: Row = [1, 0.0335, 0.0355, 0.0325];
export const shankRows: readonly Row[] = [
	[0.12, 0.034, 0.0315, 0.0355],
	[0.3, 0.0335, 0.0275, 0.0435],
	[0.48, 0.029, 0.0245, 0.0375],
	[0.7, 0.0225, 0.0205, 0.0255],
	[0.9, 0.0212, 0.0212, 0.0225]
];
const ankle: Row = [1, 0.0185, 0.019, 0.0195];
/**
 * Shares of the bend at which the knee has sections: close to its ends, so that the kneecap is
 * round.
 */
const bendShares = [0.12, 0.5, 0.88];
/**
 * A blob from the hip along the thigh, which fills the notch under the buttock: radii at both ends
 * in body heights, and the length as a share of the thigh.
 */
const glute = { from: 0.049, to: 0.04, reach: 0.42 };

const kneeAt = thighRows.length + 1;
/** A fold behind the knee, above the crease. */
const kneeFolds: readonly SkinFold[] = [{ at: 3, bend: [3, 9], lean: -0.45, reach: 0.55 }];
/** A fold in the groin, between the flexed trunk and the thigh. */
const hipFolds: readonly SkinFold[] = [{ at: 1, bend: [0, 2], lean: 0.55, reach: 0.6 }];

const shortsUntil = thighRows.length;
/**
 * The crease's ends in knee radii from the joint, and the bend in degrees at which it begins to
 * show and shows fully.
 */
const crease = { near: 0.75, far: 2.4, from: 65, to: 85 };

export interface LegOutline {
	readonly brims: readonly TubeRim[];
	/** The rims for shading, without what a bent knee folds away. */
	readonly lit: readonly TubeRim[];
	readonly folds: readonly Path[];
	/** From the hip to just above the knee, as far as shorts go. */
	readonly thigh: readonly Path[];
	/** From inside the thigh to the lower hem. */
	readonly shank: Path;
	readonly hem: Path;
	/** Where calf and thigh meet behind a bent knee. */
	readonly crease: { readonly path: Path; readonly seen: number };
	/** The bare ankle under the hem. */
	readonly ankle: Path;
}

export function legOutline(camera: Camera, skeleton: Skeleton, side: 'left' | 'right'): LegOutline {
	const sections = legSections(skeleton, side);
	const brims = rimsOf(camera, sections);
	const { joints, segments, girth = 1 } = skeleton;
	const [hip, shank] = [joints[`hip-${side}`], segments[`shank-${side}`]];
	const thigh = segments[`thigh-${side}`];
	const foot = segments[`foot-${side}`];
	const behind = toWorld(hip, segments.pelvis, [-0.011 * stature, -0.006 * stature, 0]);
	const along = lerp(hip, joints[`knee-${side}`], glute.reach);
	const end = joints[`ankle-${side}`];
	const stout = { girth };
	const ankleSections = [
		sectionOf(lerp(joints[`knee-${side}`], end, 0.8), shank, ankle, stout),
		sectionOf(end, blend(shank, foot, 0.3), ankle, stout)
	];
	const lit = mitreRims(brims, kneeAt);
	const [pelvis] = rimsOf(camera, [
		sectionOf(hip, segments.pelvis, thighRows[0]),
		sectionOf(toWorld(hip, segments.pelvis, [0, -10, 0]), segments.pelvis, thighRows[0])
	]);
	return {
		brims,
		lit,
		folds: [
			...foldPaths(lit, kneeFolds),
			...(pelvis ? foldPaths([pelvis, ...lit.slice(1, 3)], hipFolds) : [])
		],
		thigh: [
			tubePath(brims.slice(0, shortsUntil), 0.048 * stature * girth * camera.scale, 'hem'),
			blobOutline(
				camera,
				[
					{ centre: behind, half: glute.from * stature * girth },
					{
						centre: toWorld(along, thigh, [-0.006 * stature, 0, 0]),
						half: glute.to * stature * girth
					}
				],
				12,
				thigh[1]
			)
		],
		shank: tubePath(brims.slice(shortsUntil - 2), 'cut', 'hem'),
		hem: hemPath(brims.slice(0, shortsUntil)),
		crease: creaseOf(camera, skeleton, side),
		ankle: tubePath(rimsOf(camera, ankleSections), 'cut', 3 * camera.scale)
	};
}

function legSections(
	{ joints, segments, girth }: Skeleton,
	side: 'left' | 'right'
): readonly Section[] {
	const [hip, middle, end] = [
		joints[`hip-${side}`],
		joints[`knee-${side}`],
		joints[`ankle-${side}`]
	];
	const [thigh, shank] = [segments[`thigh-${side}`], segments[`shank-${side}`]];
	return [
		...thighRows.map((row) => sectionOf(lerp(hip, middle, row[0]), thigh, row, { girth })),
		...bendShares.map((share) => sectionOf(middle, blend(thigh, shank, share), knee, { girth })),
		...shankRows.map((row) => sectionOf(lerp(middle, end, row[0]), shank, row, { girth }))
	];
}

/** The more the knee bends, the further out its two contours meet. */
function creaseOf(
	camera: Camera,
	{ joints, segments, girth = 1 }: Skeleton,
	side: 'left' | 'right'
) {
	const at = joints[`knee-${side}`];
	const thigh = normalize(subtract(joints[`hip-${side}`], at));
	const shank = normalize(subtract(joints[`ankle-${side}`], at));
	const bend = 180 - (Math.acos(Math.max(-1, Math.min(1, dot(thigh, shank)))) * 180) / Math.PI;
	// Seen along the thigh, the crease would be a dash on the kneecap.
	const fromAside = smoothstep(
		0.3,
		0.65,
		Math.abs(dot(camera.towards, normalize(cross(thigh, shank))))
	);
	const inwards = normalize(add(thigh, add(shank, scale(segments[`thigh-${side}`][0], -0.01))));
	const half = Math.sin(((180 - bend) * Math.PI) / 360);
	const radius = knee[1] * stature * girth;
	const spot = (radii: number) => camera.project(add(at, scale(inwards, radii * radius)));
	return {
		path: smoothPath(
			[spot(crease.near), spot(Math.min(crease.far, 1 / Math.max(0.1, half)))],
			false
		),
		seen: smoothstep(crease.from, crease.to, bend) * fromAside
	};
}
