import type { Prop } from '#core/exercise/figure-schema.ts';
import { add, type Vector } from '#figure/geometry/vector.ts';
import { blobOutline } from '#figure/page/blob-outline.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { DrawnShape } from '#figure/page/shape.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';

export type CushionStack = Extract<Prop, { kind: 'stack' }>;

/** The number of cushions that reach from the floor to the highest target. */
const cushionCount = 4;

/**
 * Points of a corner as shares of half the length and half the width: a cushion that is pressed
 * thin keeps round corners.
 */
const corner = [
	[1, 0.75],
	[0.93, 0.94],
	[0.75, 1]
] as const;
const rim = [-1, 1].flatMap((ahead) =>
	[-1, 1].flatMap((aside) => corner.map(([x, z]) => [x * ahead, z * aside] as const))
);

/** Firm cushions from their base up to the body at this moment, of which the topmost may be thinner. */
export function cushionStackShapes(
	camera: Camera,
	stack: CushionStack,
	skeleton: Skeleton
): readonly DrawnShape[] {
	const [x, top, z] = topCentre(stack, skeleton);
	const { bottomCentimetres, thicknessCentimetres, lengthCentimetres, widthCentimetres } = stack;
	return Array.from({ length: cushionCount }, (_, index) => {
		const from = Math.min(top, bottomCentimetres + index * thicknessCentimetres);
		const to = Math.max(from + 0.02, Math.min(top, from + thicknessCentimetres));
		const round = (to - from) / 2;
		const sack = (share: number, up: number) =>
			blobOutline(
				camera,
				rim.map(([ahead, aside]) => ({
					centre: [
						x + ahead * (lengthCentimetres / 2 - round),
						from + round + up * round,
						z + aside * (widthCentimetres / 2 - round)
					] as const,
					half: round * share
				})),
				16
			);
		return { index, edge: sack(1, 0), face: sack(0.82, 0.18) };
	}).flatMap(({ index, edge, face }): readonly DrawnShape[] => [
		{
			id: `stack-edge-${index}`,
			classes: ['stack'],
			paths: [edge],
			fill: { ink: 'cushion-edge', opacity: 1 },
			opacity: 1
		},
		{
			id: `stack-${index}`,
			classes: ['stack'],
			paths: [face],
			fill: { ink: 'cushion', opacity: 1 },
			opacity: 1
		}
	]);
}

/**
 * The middle of the stack's top. A knee rests near its inner edge, so that the stack stands beside
 * the hip.
 */
function topCentre({ under }: CushionStack, { joints, girth = 1 }: Skeleton): Vector {
	switch (under) {
		case 'seat':
			return add(joints.pelvis, [-13 * girth, -12.5 * girth, 0]);
		case 'left-knee':
			return add(joints['knee-left'], [0, -6 * girth, -5]);
		case 'right-knee':
			return add(joints['knee-right'], [0, -6 * girth, 5]);
	}
}
