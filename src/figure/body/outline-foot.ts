import { smoothstep } from '#figure/geometry/interpolation.ts';
import { type Rotation, toWorld } from '#figure/geometry/rotation.ts';
import {
	cross,
	dot,
	subtract,
	add,
	scale,
	normalize,
	type Vector
} from '#figure/geometry/vector.ts';
import { smoothPath } from '#figure/page/bezier.ts';
import { blobOutline, type Blob } from '#figure/page/blob-outline.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { Path } from '#figure/page/shape.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';

/** Centimetres from the joint along the foot's own axes, and half sizes along them. */
const lumps = {
	ankle: { off: [-0.4, 0, 0], half: [3.2, 3.2, 3.1] },
	heel: { off: [2.6, 3, 0], half: [3.2, 3, 3] },
	arch: { off: [4.4, -2.6, 0], half: [3.2, 2.7, 3.2] },
	instep: { off: [6, -3, 0], half: [3, 2.4, 3.3] },
	ball: { off: [-0.6, 1.8, 0], half: [2.4, 1.8, 4.3] }
} satisfies Record<string, { off: Vector; half: Vector }>;

/**
 * The blobs of the big toe and of the other four toes, whose ends recede: in centimetres from the
 * ball or the tip of the toes, with z towards the little toe, and the radius.
 */
const toes = {
	big: [
		{ from: 'ball', off: [0.4, 1.75, -2.3], half: 1.75 },
		{ from: 'tip', off: [-2.4, 1.3, -1.9], half: 1.25 },
		{ from: 'tip', off: [-1.3, 1.15, -1.7], half: 1.15 }
	],
	others: [
		{ from: 'ball', off: [0.6, 1.5, 1.4], half: 1.5 },
		{ from: 'tip', off: [-1.6, 1.05, 0.2], half: 1.0 },
		{ from: 'tip', off: [-4.4, 1, 3.3], half: 0.95 }
	]
} satisfies Record<string, readonly { from: 'ball' | 'tip'; off: Vector; half: number }[]>;

/** Centimetres by which the heel moves forwards and up while the foot plantarflexes. */
const heelShift: Vector = [0.6, 2.8, 0];
/**
 * Lines between the toes of the right foot: centimetres forwards and sideways from the tip of the
 * toes to both ends of each line.
 */
const gaps: readonly (readonly [
	begin: readonly [number, number],
	end: readonly [number, number]
])[] = [
	[
		[-1.9, -0.6],
		[-4.6, -0.7]
	],
	[
		[-2.8, 1.05],
		[-4.9, 0.75]
	],
	[
		[-3.9, 2.1],
		[-5.6, 1.7]
	]
];

export interface FootOutline {
	readonly sole: readonly Path[];
	readonly toes: readonly Path[];
	/** 0 when the upper side of the toes is out of sight. */
	readonly toesSeen: number;
	/** A line under the malleolus on the visible side of the ankle. */
	readonly bone: Path;
	readonly boneSeen: number;
}

/** Points of that line forwards and up from the ankle joint, and how far out, in centimetres. */
const malleolus = {
	curve: [
		[-1.3, 0.5],
		[-0.9, -0.7],
		[0.3, -1],
		[1.2, -0.3]
	],
	out: 3
} as const;

export function footOutline(
	camera: Camera,
	skeleton: Skeleton,
	side: 'left' | 'right'
): FootOutline {
	const { joints, segments } = skeleton;
	const foot = segments[`foot-${side}`];
	const ball = joints[`ball-${side}`];
	const tip = joints[`toe-${side}`];
	const front = frontAxes(subtract(tip, ball), foot);
	const pointing = smoothstep(0.35, 0.95, -dot(foot[0], segments[`shank-${side}`][1]));
	const lump = (
		origin: Vector,
		axes: Rotation,
		name: keyof typeof lumps,
		moved: Vector = [0, 0, 0]
	): Blob => {
		const [x, y, z] = lumps[name].half;
		const [anterior, up, right] = axes;
		return {
			centre: toWorld(origin, axes, add(lumps[name].off, moved)),
			half: [scale(anterior, x), scale(up, y), scale(right, z)]
		};
	};
	const outwards = side === 'right' ? 1 : -1;
	const toe = (spots: (typeof toes)[keyof typeof toes]): Path =>
		blobOutline(
			camera,
			spots.map(({ from, off: [x, y, z], half }) => ({
				centre: toWorld(from === 'ball' ? ball : tip, front, [x, y, z * outwards]),
				half
			})),
			6,
			front[0]
		);
	const ankle = joints[`ankle-${side}`];
	const facing = dot(camera.towards, foot[2]);
	return {
		sole: [
			blobOutline(
				camera,
				[
					lump(ankle, foot, 'ankle'),
					lump(joints[`heel-${side}`], foot, 'heel', scale(heelShift, pointing)),
					lump(ankle, foot, 'arch')
				],
				10,
				foot[0]
			),
			blobOutline(camera, [lump(ankle, foot, 'instep'), lump(ball, foot, 'ball')], 8, foot[0]),
			toe(toes.big),
			toe(toes.others)
		],
		toes: gaps.map(([begin, end]) =>
			smoothPath(
				[
					camera.project(toWorld(tip, front, [begin[0], 1.5, begin[1] * outwards])),
					camera.project(toWorld(tip, front, [end[0], 2.5, end[1] * outwards]))
				],
				false
			)
		),
		toesSeen: smoothstep(0.15, 0.6, dot(camera.towards, front[1])),
		bone: smoothPath(
			malleolus.curve.map(([x, y]) =>
				camera.project(toWorld(ankle, foot, [x, y, malleolus.out * Math.sign(facing)]))
			),
			false
		),
		boneSeen: smoothstep(0.35, 0.75, Math.abs(facing))
	};
}

function frontAxes(forwards: Vector, [, , right]: Rotation): Rotation {
	const anterior = normalize(forwards);
	return [anterior, cross(right, anterior), right];
}
