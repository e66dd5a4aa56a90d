import { knotPath, type Knot } from '#figure/page/bezier.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { Path, Point } from '#figure/page/shape.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';
import { nearRim } from './neckline.ts';
import { rowAt, stature, type Row, type Section } from './section.ts';
import { foldPaths, type SkinFold } from './skin-fold.ts';
import { trunkSection } from './spine.ts';
import { rimsOf, tubePath, type TubeRim } from './tube.ts';

/**
 * `at` is a height above the hip joints in body heights. The numbers are those of the working
 * trial, flatter behind for lying on.
 */
export const torsoRows: readonly [Row, ...Row[]] = [
	[-0.06, 0.05, 0.03, 0.04],
	[-0.045, 0.076, 0.046, 0.054],
	[-0.018, 0.09, 0.06, 0.068],
	[0.02, 0.092, 0.062, 0.069],
	[0.055, 0.083, 0.06, 0.0605],
	[0.09, 0.0735, 0.056, 0.054],
	[0.125, 0.0695, 0.054, 0.05],
	[0.165, 0.0735, 0.058, 0.051],
	[0.205, 0.08, 0.066, 0.055],
	[0.238, 0.085, 0.0715, 0.058],
	[0.264, 0.086, 0.062, 0.057],
	[0.284, 0.076, 0.047, 0.052]
];
const waistband = 5;
/** Folds where a shirt gathers at the waist; `at` counts its sections from the waistband up. */
const folds: readonly SkinFold[] = [
	{ at: 2, bend: [0, 5], lean: 0.35, reach: 0.42 },
	{ at: 3, bend: [0, 6], lean: 0.2, reach: 0.6 }
];

export interface TorsoOutline {
	readonly shirt: Path;
	readonly shirtBrims: readonly TubeRim[];
	readonly folds: readonly Path[];
	readonly hips: Path;
	readonly hipBrims: readonly TubeRim[];
}

export function torsoOutline(camera: Camera, skeleton: Skeleton): TorsoOutline {
	const shirt = [
		trunkSection(skeleton, rowAt(torsoRows, 0.035), -0.01),
		...torsoRows.slice(waistband - 1).map((row) => trunkSection(skeleton, row))
	];
	const hips = [...torsoRows.slice(0, waistband), rowAt(torsoRows, 0.08)].map((row) =>
		trunkSection(skeleton, row, 0.0008)
	);
	const shirtBrims = rimsOf(camera, shirt);
	const hipBrims = rimsOf(camera, hips);
	return {
		shirt: shirtPath(shirtBrims, nearRim(camera, skeleton)),
		shirtBrims,
		folds: foldPaths(shirtBrims, folds),
		hips: tubePath(hipBrims, 0.01 * stature * camera.scale, 'cut'),
		hipBrims
	};
}

function shirtPath(brims: readonly TubeRim[], neckline: readonly Point[]): Path {
	const side = (which: 'left' | 'right') =>
		brims.map((brim, index): Knot => ({ at: brim[which], corner: index === 0 }));
	return knotPath(
		[
			...side('left'),
			...neckline.map((at, index): Knot => ({
				at,
				corner: index === 0 || index === neckline.length - 1
			})),
			...side('right').reverse()
		],
		true
	);
}

/** Sections of the trunk at any height, for what is drawn on it. */
export function trunkSections(skeleton: Skeleton, heights: readonly number[]): readonly Section[] {
	return heights.map((height) => trunkSection(skeleton, rowAt(torsoRows, height), -0.005));
}
