import type { Camera } from './camera.ts';
import type { Path } from './drawing.ts';
import { headRowAt, headSection, type HeadRow } from './head-shape.ts';
import { hullPath, type Lump } from './hull.ts';
import { patchPath } from './patch.ts';
import type { Skeleton, Vector } from './skeleton.ts';
import { placed, smoothStep } from './space.ts';
import { brimsOf, tubePath } from './tube.ts';
import { dot, scaled } from './vector.ts';

/** Where the face ends, by height in centimetres: degrees from the front. Below the ears skin goes all round. */
const hairline: readonly (readonly [height: number, degrees: number])[] = [
	[-11, 280],
	[-10.2, 280],
	[-8.6, 280],
	[-6.4, 150],
	[-4, 106],
	[-1.8, 92],
	[0.4, 82],
	[2.6, 72],
	[4.6, 63],
	[6.4, 52],
	[7.6, 36],
	[8.2, 12]
];
/** Pulled back: close to the skull behind, and behind the face in front. */
const hairRows: readonly HeadRow[] = [
	[-5, 0, 5.2, 1.5, 6.4],
	[-3.4, 0, 6.9, 3.6, 8.3],
	[-1.2, 0, 7.75, 5.4, 9.7],
	[1, 0, 8.15, 6.5, 10.7],
	[3.5, 0, 8.3, 7.3, 11.1],
	[6, 0, 7.9, 7.6, 10.7],
	[8, 0, 6.9, 7.1, 9.5],
	[9.8, 0, 5.2, 5.6, 7.4],
	[11.2, 0, 2.8, 3, 4]
];
/** Centimetres from the head's centre, and half sizes along its axes. */
const cranium = { at: [-2.3, 2.6, 0], half: [9, 9.1, 8.2] } as const;
const bun = { at: [-5.4, 12, 0], half: [4.1, 3.9, 4.3] } as const;
const nape = { at: [-5.6, -2.2, 0], half: [3.4, 3.2, 5] } as const;
const nose = [
	{ at: [7.6, 0.8, 0], half: [0.6, 0.6, 0.7] },
	{ at: [8.9, -3.3, 0], half: [1, 0.85, 1] },
	{ at: [7.7, -4, 0], half: [0.9, 0.7, 1.5] }
] as const;
const lips = [
	{ at: [7.1, -6.2, 0], half: [0.75, 0.7, 1.6] },
	{ at: [7, -7.4, 0], half: [0.6, 0.7, 1.4] }
] as const;
const ear = { at: [-0.9, -0.9, 7.5], half: [1.5, 2.3, 0.9] } as const;

export interface Head {
	readonly bun: Path;
	readonly hair: readonly Path[];
	readonly nose: readonly Path[];
	readonly face: Path;
	readonly ears: readonly { readonly path: Path; readonly seen: number }[];
}

interface Bulge {
	readonly at: Vector;
	readonly half: Vector;
}

export function headOf(camera: Camera, skeleton: Skeleton): Head {
	const axes = skeleton.segments.head;
	const lump = ({ at, half }: Bulge): Lump => ({
		centre: placed(skeleton.joints.head, axes, at),
		half: [scaled(axes[0], half[0]), scaled(axes[1], half[1]), scaled(axes[2], half[2])]
	});
	const cap = hairRows.map((row) => headSection(skeleton, row));
	return {
		bun: hullPath(camera, [lump(bun)], 8, axes[1]),
		hair: [
			tubePath(brimsOf(camera, cap), 0.9 * camera.scale, 0.6 * camera.scale),
			hullPath(camera, [lump(cranium), lump(nape)], 12, axes[1])
		],
		nose: [
			hullPath(camera, nose.map(lump), 10, axes[1]),
			hullPath(camera, lips.map(lump), 10, axes[1])
		],
		face: patchPath(
			camera,
			hairline.map(([height, half]) => ({
				section: headSection(skeleton, headRowAt(height)),
				middle: 0,
				half
			}))
		),
		ears: [-1, 1].map((side) => ({
			path: hullPath(
				camera,
				[lump({ at: [ear.at[0], ear.at[1], side * ear.at[2]], half: ear.half })],
				8,
				axes[1]
			),
			seen: smoothStep(0.05, 0.35, dot(camera.towards, scaled(axes[2], side)))
		}))
	};
}
