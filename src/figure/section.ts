import type { Rotation, Vector } from './skeleton.ts';
import { mix } from './space.ts';

/** Tables are in body heights; the skeleton's body is this tall, in centimetres. */
export const stature = 170;

/** Half a width, and the depth in front of and behind the bone, all in body heights; `at` is a share of the bone. */
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
	extra = 0
): Section {
	return {
		centre,
		axes,
		half: (half + extra) * stature,
		front: (front + extra) * stature,
		back: (back + extra) * stature
	};
}

/** The row at any place of a table, in between as the nearest two have it. */
export function rowAt(table: readonly [Row, ...Row[]], at: number): Row {
	let [before] = table;
	for (const row of table) {
		if (row[0] >= at) {
			const span = row[0] - before[0];
			const share = span > 0 ? (at - before[0]) / span : 0;
			return [
				at,
				mix(before[1], row[1], share),
				mix(before[2], row[2], share),
				mix(before[3], row[3], share)
			];
		}
		before = row;
	}
	return before;
}
