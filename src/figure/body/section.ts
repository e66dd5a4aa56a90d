import { lerpNumber } from '#figure/geometry/interpolation.ts';
import type { Rotation } from '#figure/geometry/rotation.ts';
import type { Vector } from '#figure/geometry/vector.ts';

/** The skeleton's height in centimetres; the tables are in body heights. */
export const stature = 170;

/**
 * A section's half width and its depths in front of and behind the bone, in body heights; `at` is
 * its position as a share of the bone.
 */
export type Row = readonly [at: number, half: number, front: number, back: number];

/** A slice through a limb or the trunk, in centimetres: one half ellipse in front of the bone, one behind. */
export interface Section {
	readonly centre: Vector;
	readonly axes: Rotation;
	readonly half: number;
	readonly front: number;
	readonly back: number;
}

export function sectionOf(
	centre: Vector,
	axes: Rotation,
	[, half, front, back]: Row,
	{ girth = 1, extra = 0 }: { readonly girth?: number; readonly extra?: number } = {}
): Section {
	const size = (share: number) => (share * girth + extra) * stature;
	return { centre, axes, half: size(half), front: size(front), back: size(back) };
}

/** Interpolates a table linearly at any position. */
export function rowAt(table: readonly [Row, ...Row[]], at: number): Row {
	let [before] = table;
	for (const row of table) {
		if (row[0] >= at) {
			const span = row[0] - before[0];
			const share = span > 0 ? (at - before[0]) / span : 0;
			return [
				at,
				lerpNumber(before[1], row[1], share),
				lerpNumber(before[2], row[2], share),
				lerpNumber(before[3], row[3], share)
			];
		}
		before = row;
	}
	return before;
}

/** The girth of arms and neck, which differ less between people than trunk and thighs do. */
export function limbGirth(girth = 1): number {
	return 1 + (girth - 1) * 0.7;
}
