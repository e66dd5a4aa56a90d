import type { Camera } from './camera.ts';
import type { Shape } from './drawing.ts';
import { hullPath, type Lump } from './hull.ts';
import type { Joint, Skeleton, Vector } from './skeleton.ts';
import { smoothStep } from './space.ts';
import { between } from './vector.ts';

/** Bones that throw a shadow, and half its breadth in centimetres. */
const bones: readonly (readonly [from: Joint, to: Joint, half: number])[] = [
	['pelvis', 'T12', 13],
	['T12', 'C7', 13],
	['skull-base', 'head', 9],
	...(['left', 'right'] as const).flatMap((side) => [
		[`hip-${side}`, `knee-${side}`, 8] as const,
		[`knee-${side}`, `ankle-${side}`, 5] as const,
		[`heel-${side}`, `toe-${side}`, 3.4] as const,
		[`shoulder-${side}`, `elbow-${side}`, 5] as const,
		[`elbow-${side}`, `fingertip-${side}`, 4] as const
	])
];
/** Above this height, in centimetres, a body part throws none. */
const ceiling = 44;

/** One fill for all, so that overlaps do not darken. */
export function shadowShape(camera: Camera, { joints, girth = 1 }: Skeleton): Shape {
	return {
		id: 'shadow',
		classes: [],
		paths: bones.map(([from, to, half]) => {
			const [start, end] = [joints[from], joints[to]];
			return hullPath(
				camera,
				[spotUnder(start, end, half * girth), spotUnder(end, start, half * girth)],
				10,
				[end[0] - start[0], 0, end[2] - start[2]]
			);
		}),
		fill: { ink: 'shadow', opacity: 0.14 },
		opacity: 1
	};
}

/** The higher an end, the smaller its spot, and the nearer to the other end: no shadow tapers to a spike. */
function spotUnder(end: Vector, other: Vector, half: number): Lump {
	const share = 1 - smoothStep(5, ceiling, end[1]);
	const [x, , z] = between(other, end, share);
	// Fainter than its edge would be: crumbs on the mat pass for dirt.
	const size = Math.max(0.01, half * share * smoothStep(0.15, 0.55, share));
	return {
		centre: [x, 0, z],
		half: [
			[size, 0, 0],
			[0, 0.01, 0],
			[0, 0, size]
		]
	};
}
