import { lerpNumber, smoothstep } from '#figure/geometry/interpolation.ts';
import { type Rotation, toWorld } from '#figure/geometry/rotation.ts';
import { cross, dot, subtract, scale, normalize, type Vector } from '#figure/geometry/vector.ts';
import { smoothPath } from '#figure/page/bezier.ts';
import { blobOutline, type Blob } from '#figure/page/blob-outline.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { Path } from '#figure/page/shape.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';

/** Half sizes in centimetres: along the hand, across it (thumb to little finger), and through it. */
const wrist: Vector = [2.4, 2.3, 1.9];
const knuckles: Vector = [1.5, 3.9, 1.6];
/**
 * The fingers from the thumb's side, in centimetres of a woman's hand 18.4 long: the position of
 * root and end across the hand, how far the end lies behind the fingertip joint, and the radius at
 * either end.
 */
const fingers = [
	{ root: 2.75, end: 2.3, behind: 1.2, half: [1.05, 0.72] },
	{ root: 0.95, end: 0.85, behind: 0.75, half: [1.1, 0.75] },
	{ root: -0.95, end: -0.7, behind: 1.2, half: [1.05, 0.72] },
	{ root: -2.75, end: -2.15, behind: 3.1, half: [0.95, 0.62] }
] as const;
/** The factor by which the finger ends spread when the hand is planted on the floor. */
const fan = 1.75;
/** Centimetres towards the palm of a finger's middle and end when the hand rests on nothing. */
const curl = { middle: -0.6, end: 1.5 };
/**
 * Centimetres by which a planted hand's heel, knuckles and finger ends are pressed towards the
 * floor.
 */
const compression = { heel: 1.5, knuckles: 0.8, ends: 0.5 };
/**
 * Blobs of the thumb: centimetres from the wrist towards the thumb's side, along the hand and into
 * the palm, and the radius.
 */
const thumb: readonly (readonly [place: Vector, half: number])[] = [
	[[1.5, -2.2, 0.4], 1.7],
	[[4, -5.2, 1.1], 1.3],
	[[5.6, -8.2, 1.2], 0.85]
];
/** Centimetres by which the thumb's end abducts when the hand is planted. */
const thumbAbduction: Vector = [1.2, 0.9, -0.9];

export interface HandOutline {
	readonly palm: readonly Path[];
	readonly fingers: readonly Path[];
	/** 0 when the hand is seen edge on. */
	readonly fingersSeen: number;
}

/** With the arm hanging and the palm turned in, the thumb is in front. */
export function handOutline(
	camera: Camera,
	skeleton: Skeleton,
	side: 'left' | 'right'
): HandOutline {
	const { joints, segments } = skeleton;
	const hand = segments[`hand-${side}`];
	const root = joints[`wrist-${side}`];
	const knuckle = joints[`knuckle-${side}`];
	const tip = joints[`fingertip-${side}`];
	const inwards = side === 'right' ? -1 : 1;
	const finger = fingerAxes(subtract(knuckle, tip), hand);
	const planted = plantedness(tip, scale(finger[2], inwards));
	const ends = fingers.map(({ end, behind, half }) => ({
		at: [
			end * lerpNumber(1, fan, planted),
			behind,
			inwards * lerpNumber(curl.end, compression.ends, planted)
		] as const,
		half: half[1]
	}));
	const heel = toWorld(root, hand, [0, -1 * planted, inwards * compression.heel * planted]);
	const pad = toWorld(knuckle, hand, [0, 0, inwards * compression.knuckles * planted]);
	const lump = (centre: Vector, [across, along, through]: Rotation, size: Vector): Blob => ({
		centre,
		half: [scale(along, size[0]), scale(across, size[1]), scale(through, size[2])]
	});
	const out = Math.sign(dot(camera.towards, finger[2])) || 1;
	return {
		palm: [
			blobOutline(
				camera,
				[lump(root, hand, wrist), lump(heel, hand, wrist), lump(pad, hand, knuckles)],
				8,
				hand[1]
			),
			...ends.map(({ at, half }, index) => {
				const { root: across, half: thick } = fingers[index] ?? fingers[0];
				const middle = inwards * lerpNumber(curl.middle, compression.ends, planted);
				return blobOutline(
					camera,
					[
						{ centre: toWorld(pad, finger, [across, -0.4, 0]), half: thick[0] },
						{
							centre: toWorld(tip, finger, [(across + at[0]) / 2, 5 + at[1] / 2, middle]),
							half: thick[0] * 0.93
						},
						{ centre: toWorld(tip, finger, at), half }
					],
					6,
					finger[1]
				);
			}),
			blobOutline(
				camera,
				thumb.map(([[x, y, z], half], index) => {
					const open = (index / 2) * planted;
					const [dx, dy, dz] = scale(thumbAbduction, open);
					return { centre: toWorld(root, hand, [x + dx, y + dy, (z + dz) * inwards]), half };
				}),
				6,
				hand[1]
			)
		],
		fingers: [0, 1, 2].map((index) => {
			const [one, next] = [fingers[index], fingers[index + 1]];
			const across = ((one?.root ?? 0) + (next?.root ?? 0)) / 2;
			const [a, b] = [ends[index]?.at ?? tip, ends[index + 1]?.at ?? tip];
			const web: Vector = [(a[0] + b[0]) / 2, Math.max(a[1], b[1]) + 0.3, (a[2] + b[2]) / 2];
			return smoothPath(
				[
					camera.project(toWorld(tip, finger, [web[0], web[1], web[2] + 0.6 * out])),
					camera.project(toWorld(knuckle, finger, [across, -1.9, 0.9 * out]))
				],
				false
			);
		}),
		fingersSeen: smoothstep(0.2, 0.6, Math.abs(dot(camera.towards, finger[2])))
	};
}

/** 1 where a hand lies flat on the floor, 0 in the air. */
function plantedness(tip: Vector, palm: Vector): number {
	return smoothstep(6, 2.5, tip[1]) * smoothstep(0.6, 0.9, -palm[1]);
}

function fingerAxes(back: Vector, [anterior]: Rotation): Rotation {
	const up = normalize(back);
	const across = normalize(subtract(anterior, scale(up, dot(anterior, up))));
	return [across, up, cross(across, up)];
}
