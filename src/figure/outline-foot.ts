import type { Camera } from './camera.ts';
import { smoothPath } from './curve.ts';
import type { Path } from './drawing.ts';
import { hullPath, type Lump } from './hull.ts';
import type { Rotation, Skeleton, Vector } from './skeleton.ts';
import { placed, smoothStep } from './space.ts';
import { cross, dot, minus, plus, scaled, unit } from './vector.ts';

/** Centimetres from the joint along the foot's own axes, and half sizes along them. */
const lumps = {
	ankle: { off: [-0.4, 0, 0], half: [3.3, 3.2, 3.1] },
	instep: { off: [5.2, -2.3, 0], half: [3.2, 2.7, 3.4] },
	heel: { off: [2.7, 3.1, 0], half: [3.2, 3.1, 3.1] },
	ball: { off: [-0.4, 1.8, 0], half: [2.6, 1.8, 4.4] },
	toe: { off: [-1.9, 1.15, 0.3], half: [2, 1.15, 3.4] }
} satisfies Record<string, { off: Vector; half: Vector }>;

/** A heel rolls in under the shin as the foot points. */
const tucked: Vector = [0.6, 2.8, 0];
/** Between the toes: sideways at the tip, in centimetres from the middle, of the right foot. */
const gaps = [-1.1, 0.5, 1.9];

export interface Foot {
	readonly sole: readonly Path[];
	readonly toes: readonly Path[];
	/** 0 when the toes' upper side is out of sight. */
	readonly toesSeen: number;
}

export function footOf(camera: Camera, skeleton: Skeleton, side: 'left' | 'right'): Foot {
	const { joints, segments } = skeleton;
	const foot = segments[`foot-${side}`];
	const ball = joints[`ball-${side}`];
	const tip = joints[`toe-${side}`];
	const toes = frontAxes(minus(tip, ball), foot);
	const pointing = smoothStep(0.35, 0.95, -dot(foot[0], segments[`shank-${side}`][1]));
	const lump = (
		origin: Vector,
		axes: Rotation,
		name: keyof typeof lumps,
		moved: Vector = [0, 0, 0]
	): Lump => {
		const [x, y, z] = lumps[name].half;
		const [anterior, up, right] = axes;
		return {
			centre: placed(origin, axes, plus(lumps[name].off, moved)),
			half: [scaled(anterior, x), scaled(up, y), scaled(right, z)]
		};
	};
	const outwards = side === 'right' ? 1 : -1;
	return {
		sole: [
			hullPath(
				camera,
				[
					lump(joints[`ankle-${side}`], foot, 'ankle'),
					lump(joints[`heel-${side}`], foot, 'heel', scaled(tucked, pointing)),
					lump(joints[`ankle-${side}`], foot, 'instep'),
					lump(ball, foot, 'ball')
				],
				14,
				foot[0]
			),
			hullPath(camera, [lump(ball, foot, 'ball'), lump(tip, toes, 'toe')], 10, toes[0])
		],
		toes: gaps.map((gap) =>
			smoothPath(
				[
					camera.project(placed(tip, toes, [-0.3, 1.1, gap * outwards])),
					camera.project(placed(tip, toes, [-3.2, 2.4, gap * 1.1 * outwards]))
				],
				false
			)
		),
		toesSeen: smoothStep(0.15, 0.6, dot(camera.towards, toes[1]))
	};
}

function frontAxes(forwards: Vector, [, , right]: Rotation): Rotation {
	const anterior = unit(forwards);
	return [anterior, cross(right, anterior), right];
}
