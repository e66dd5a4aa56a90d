import type { Camera } from './camera.ts';
import type { Shape } from './drawing.ts';
import { hullPath, type Lump } from './hull.ts';
import type { Joint, Skeleton, Vector } from './skeleton.ts';
import { smoothStep } from './space.ts';

/** Bones that throw a shadow, and half its breadth in centimetres. */
const bones: readonly (readonly [from: Joint, to: Joint, half: number])[] = [
	['pelvis', 'T12', 13],
	['T12', 'C7', 13],
	['skull-base', 'head', 9],
	...(['left', 'right'] as const).flatMap((side) => [
		[`hip-${side}`, `knee-${side}`, 8] as const,
		[`knee-${side}`, `ankle-${side}`, 6] as const,
		[`heel-${side}`, `toe-${side}`, 4.5] as const,
		[`shoulder-${side}`, `elbow-${side}`, 5] as const,
		[`elbow-${side}`, `fingertip-${side}`, 4] as const
	])
];
/** Above this height, in centimetres, a body part throws none. */
const ceiling = 44;

/** One fill for all, so that overlaps do not darken. */
export function shadowShape(camera: Camera, { joints }: Skeleton): Shape {
	return {
		id: 'shadow',
		classes: [],
		paths: bones.map(([from, to, half]) =>
			hullPath(camera, [spotUnder(joints[from], half), spotUnder(joints[to], half)], 14)
		),
		fill: { ink: 'shadow', opacity: 0.14 },
		opacity: 1
	};
}

function spotUnder([x, height, z]: Vector, half: number): Lump {
	const size = half * (1 - smoothStep(5, ceiling, height));
	return {
		centre: [x, 0, z],
		half: [
			[Math.max(0.01, size), 0, 0],
			[0, 0.01, 0],
			[0, 0, Math.max(0.01, size)]
		]
	};
}
