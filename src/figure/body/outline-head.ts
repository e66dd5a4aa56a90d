import { smoothstep } from '#figure/geometry/interpolation.ts';
import { toWorld } from '#figure/geometry/rotation.ts';
import { dot, add, scale, type Vector } from '#figure/geometry/vector.ts';
import { blobOutline, type Blob } from '#figure/page/blob-outline.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { Path } from '#figure/page/shape.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';
import { headRowAt, headSection, type HeadRow } from './head-shape.ts';
import { patchPath } from './surface-patch.ts';
import { rimsOf, tubePath } from './tube.ts';

type Edge = readonly (readonly [height: number, degrees: number])[];

/**
 * The edge of the face: by height in centimetres, degrees from the front. Below the ears the skin
 * goes all round.
 */
const hairline: Edge = [
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
/**
 * Sections of hair that is pulled back: close to the skull at the back, and behind the face at the
 * front.
 */
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
/** The base of the bun, from which its hair stretches when the head hangs. */
const knot = { at: [-4.6, 9.6, 0], half: [3, 3, 3.2] } as const;
const nape = { at: [-5.6, -2.2, 0], half: [3.4, 3.2, 5] } as const;
/**
 * Tufts of curly hair around the skull: their centres in centimetres from the head's centre, and
 * their radii.
 */
const curls: readonly (readonly [at: Vector, half: number])[] = [
	[[4.6, 9.4, 0], 4.8],
	[[-1.6, 11.6, 0], 5.2],
	[[-7.6, 9, 0], 5.2],
	[[-10.8, 3.6, 0], 5],
	[[-9, -3, 0], 4.8],
	[[-0.5, 7.4, 6.4], 4.8],
	[[-0.5, 7.4, -6.4], 4.8],
	[[-4.6, 0, 7], 5],
	[[-4.6, 0, -7], 5]
];
/** Short hair over the forehead. */
const tuft = [
	{ at: [6.2, 8.6, 0], half: [2.6, 2.6, 4.6] },
	{ at: [-2.5, 10.4, 0], half: [4, 2.4, 5] }
] as const;
/** The part of the face that a head covering leaves free. */
const opening: Edge = [
	[-10.2, 25],
	[-8.6, 62],
	[-5.6, 74],
	[-2, 74],
	[2, 66],
	[5, 54],
	[7, 30]
];
/**
 * The cloth of a head covering under the chin and at the nape; the blobs on the shoulders are
 * relative to C7.
 */
const drape = {
	chin: { at: [1.6, -7.4, 0], half: [6.6, 4.4, 6.2] },
	nape: { at: [-3.6, -5, 0], half: [6.4, 6, 6.6] },
	shoulders: [
		[[2.6, -3.5, 0], 5],
		[[0, -1.5, 5.5], 3.2],
		[[0, -1.5, -5.5], 3.2]
	]
} as const;
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

export interface HeadOutline {
	readonly bun: Path;
	readonly curls: readonly Path[];
	readonly tuft: Path;
	readonly cover: Path;
	readonly hair: readonly Path[];
	readonly nose: readonly Path[];
	readonly face: Path;
	readonly oval: Path;
	readonly ears: readonly { readonly path: Path; readonly seen: number }[];
}

/** Centimetres by which hair sinks towards the floor when the head lies or hangs. */
const sag = { bun: 2.2, curls: 1.5, tuft: 0.6, nape: 0.8 };

interface Bulge {
	readonly at: Vector;
	readonly half: Vector;
}

export function headOutline(camera: Camera, skeleton: Skeleton): HeadOutline {
	const axes = skeleton.segments.head;
	const hangWeight = smoothstep(0.15, 1, 1 - axes[1][1]);
	const lower = (place: Vector, by: number): Vector => add(place, [0, -by * hangWeight, 0]);
	const lump = ({ at, half }: Bulge, sinks = 0): Blob => ({
		centre: lower(toWorld(skeleton.joints.head, axes, at), sinks),
		half: [scale(axes[0], half[0]), scale(axes[1], half[1]), scale(axes[2], half[2])]
	});
	const cap = hairRows.map((row) => headSection(skeleton, row));
	return {
		bun: blobOutline(camera, [lump(bun, sag.bun), lump(knot, sag.bun / 2)], 8, axes[1]),
		hair: [
			tubePath(rimsOf(camera, cap), 0.9 * camera.scale, 0.6 * camera.scale),
			blobOutline(camera, [lump(cranium), lump(nape, sag.nape)], 12, axes[1])
		],
		nose: [
			blobOutline(
				camera,
				nose.map((bulge) => lump(bulge)),
				10,
				axes[1]
			),
			blobOutline(
				camera,
				lips.map((bulge) => lump(bulge)),
				10,
				axes[1]
			)
		],
		curls: curls.map(([at, half]) =>
			blobOutline(
				camera,
				[{ centre: lower(toWorld(skeleton.joints.head, axes, at), sag.curls), half }],
				4,
				axes[1]
			)
		),
		tuft: blobOutline(
			camera,
			tuft.map((bulge) => lump(bulge, sag.tuft)),
			10,
			axes[1]
		),
		cover: blobOutline(
			camera,
			[
				lump(drape.chin),
				lump(drape.nape),
				...drape.shoulders.map(([at, half]) => ({
					centre: toWorld(skeleton.joints.C7, skeleton.segments['thorax-high'], at),
					half
				}))
			],
			14,
			axes[1]
		),
		face: patchOf(camera, skeleton, hairline),
		oval: patchOf(camera, skeleton, opening),
		ears: [-1, 1].map((side) => {
			const at: Vector = [ear.at[0], ear.at[1], side * ear.at[2]];
			const shown = smoothstep(0.05, 0.4, dot(camera.towards, scale(axes[2], side)));
			// The ear shrinks as the head turns away, because the hair would show through a fading one.
			const half = scale(ear.half, Math.sqrt(shown));
			return {
				path: blobOutline(camera, [lump({ at, half })], 8, axes[1]),
				seen: shown > 0 ? 1 : 0
			};
		})
	};
}

function patchOf(camera: Camera, skeleton: Skeleton, edge: Edge): Path {
	return patchPath(
		camera,
		edge.map(([height, half]) => ({
			section: headSection(skeleton, headRowAt(height)),
			middle: 0,
			half
		}))
	);
}
