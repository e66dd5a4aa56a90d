import type { Camera } from './camera.ts';
import { smoothPath } from './curve.ts';
import type { Path } from './drawing.ts';
import { hullPath, type Lump } from './hull.ts';
import type { Rotation, Skeleton, Vector } from './skeleton.ts';
import { placed, smoothStep } from './space.ts';
import { cross, dot, minus, scaled, unit } from './vector.ts';

/** Half sizes in centimetres: along the hand, across it (thumb to little finger), and through it. */
const wrist: Vector = [2.2, 2.5, 2.1];
const knuckles: Vector = [1.8, 3.7, 1.75];
const fingers: Vector = [1.4, 2.5, 1.15];
/** From the wrist towards the thumb's side, down the hand, and into the palm; and its half thickness. */
const thumb: readonly (readonly [place: Vector, half: number])[] = [
	[[1.6, -2.4, 0.3], 1.75],
	[[3.9, -5.4, 1], 1.35],
	[[4.7, -8.4, 1.2], 1.1]
];
/** Between the fingers: across the hand, in centimetres from its middle towards the thumb. */
const gaps = [1.35, 0.05, -1.25];

export interface Hand {
	readonly palm: readonly Path[];
	readonly fingers: readonly Path[];
	/** 0 when the hand is seen edge on. */
	readonly fingersSeen: number;
}

/** With the arm hanging and the palm turned in, the thumb is in front. */
export function handOf(camera: Camera, skeleton: Skeleton, side: 'left' | 'right'): Hand {
	const { joints, segments } = skeleton;
	const hand = segments[`hand-${side}`];
	const root = joints[`wrist-${side}`];
	const knuckle = joints[`knuckle-${side}`];
	const tip = joints[`fingertip-${side}`];
	const inwards = side === 'right' ? -1 : 1;
	const finger = fingerAxes(minus(knuckle, tip), hand);
	const lump = (centre: Vector, [across, along, through]: Rotation, size: Vector): Lump => ({
		centre,
		half: [scaled(along, size[0]), scaled(across, size[1]), scaled(through, size[2])]
	});
	const end = placed(tip, finger, [0, fingers[0], 0]);
	const out = Math.sign(dot(camera.towards, finger[2])) || 1;
	return {
		palm: [
			hullPath(camera, [lump(root, hand, wrist), lump(knuckle, hand, knuckles)], 10, hand[1]),
			hullPath(camera, [lump(knuckle, hand, knuckles), lump(end, finger, fingers)], 10, finger[1]),
			hullPath(
				camera,
				thumb.map(([[x, y, z], half]) => ({
					centre: placed(root, hand, [x, y, z * inwards]),
					half
				})),
				10,
				hand[1]
			)
		],
		fingers: gaps.map((gap) =>
			smoothPath(
				[
					camera.project(placed(tip, finger, [gap * 0.85, 0.4, 0.9 * out])),
					camera.project(placed(tip, finger, [gap, 5.4, 1.2 * out]))
				],
				false
			)
		),
		fingersSeen: smoothStep(0.2, 0.6, Math.abs(dot(camera.towards, finger[2])))
	};
}

function fingerAxes(back: Vector, [anterior]: Rotation): Rotation {
	const up = unit(back);
	const across = unit(minus(anterior, scaled(up, dot(anterior, up))));
	return [across, up, cross(across, up)];
}
