import { lerpNumber } from '#figure/geometry/interpolation.ts';
import { toWorld } from '#figure/geometry/rotation.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';
import type { Section } from './section.ts';

/**
 * A section of the head in centimetres from its centre: its height, how far forward its middle is,
 * its half width and its depths. Height 22, breadth 16, depth 20: a woman's head of 13 % of her
 * stature.
 */
export type HeadRow = readonly [
	height: number,
	forward: number,
	half: number,
	front: number,
	back: number
];

export const headRows: readonly [HeadRow, ...HeadRow[]] = [
	[-11, 5.4, 1.7, 1.7, 2],
	[-10.2, 4.6, 3.1, 3, 3.2],
	[-8.6, 3, 4.5, 4.6, 4.4],
	[-6.4, 1.2, 5.7, 6.4, 5.4],
	[-4, 0.2, 6.5, 7.7, 7],
	[-1.5, 0, 7.2, 8, 9],
	[1, 0, 7.65, 8.1, 10.2],
	[3.5, 0, 7.8, 8.6, 10.6],
	[6, 0, 7.4, 8.2, 10.2],
	[8.4, 0, 6.1, 6.7, 8.6],
	[10.2, 0, 4, 4.3, 5.8],
	[11.1, 0, 1.4, 1.5, 2.4]
];

export function headSection({ joints, segments }: Skeleton, row: HeadRow, extra = 0): Section {
	const [height, forward, half, front, back] = row;
	const axes = segments.head;
	return {
		centre: toWorld(joints.head, axes, [forward, height, 0]),
		axes,
		half: half + extra,
		front: front + extra,
		back: back + extra
	};
}

export function headRowAt(height: number): HeadRow {
	let [before] = headRows;
	for (const row of headRows) {
		if (row[0] >= height) {
			const share = (height - before[0]) / Math.max(1e-9, row[0] - before[0]);
			return [
				height,
				lerpNumber(before[1], row[1], share),
				lerpNumber(before[2], row[2], share),
				lerpNumber(before[3], row[3], share),
				lerpNumber(before[4], row[4], share)
			];
		}
		before = row;
	}
	return before;
}
