import type { Prop } from '#core/exercise/figure-schema.ts';
import { add, scale, type Vector } from '#figure/geometry/vector.ts';
import { blobOutline, type Blob } from '#figure/page/blob-outline.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { DrawnShape } from '#figure/page/shape.ts';

export type Pillow = Extract<Prop, { kind: 'pillow' }>;

/** Centimetres of height below which a pillow is a folded towel. */
const towel = 4;
/**
 * The corners' radius as a share of half the thickness, and the middle's size as a share of half
 * the pillow's: it is full in the middle and thin at the corners.
 */
const corner = 0.5;
const middleShare = 0.66;
/**
 * The face within the piping: its size as a share, how far up it lies, and how much nearer to the
 * middle its corners are.
 */
const faceShares = { thick: 0.82, up: 0.18, inset: 0.9 };

export function pillowShapes(camera: Camera, pillow: Pillow): readonly DrawnShape[] {
	const half = pillow.heightCentimetres / 2;
	const [long, wide] = axesOf(pillow);
	const middle = middleOf(pillow);
	const sack = (size: number, up: number) => {
		const round = half * size;
		const centre = add(middle, [0, half * up, 0]);
		const full: Blob = {
			centre,
			half: [
				scale(long, (pillow.lengthCentimetres / 2) * middleShare * size),
				[0, round, 0],
				scale(wide, (pillow.widthCentimetres / 2) * middleShare * size)
			]
		};
		const corners = pillowCorners(pillow, size === 1 ? 1 : faceShares.inset);
		return blobOutline(
			camera,
			[
				full,
				...corners.map((place) => ({
					centre: add(place, [0, half * up, 0]),
					half: round * corner
				}))
			],
			20
		);
	};
	const name = pillow.heightCentimetres < towel ? 'towel' : 'pillow';
	const whole = { classes: ['pillow'], opacity: 1 } as const;
	return [
		{
			...whole,
			id: `${name}-edge`,
			paths: [sack(1, 0)],
			fill: { ink: 'cushion-edge', opacity: 1 }
		},
		{
			...whole,
			id: name,
			paths: [sack(faceShares.thick, faceShares.up)],
			fill: { ink: 'cushion', opacity: 1 }
		}
	];
}

/** The centres of the round corners, at a share of their distance from the middle. */
export function pillowCorners(pillow: Pillow, share = 1): readonly Vector[] {
	const round = (pillow.heightCentimetres / 2) * corner;
	const [long, wide] = axesOf(pillow);
	const reach = (size: number) => Math.max(0, size / 2 - round) * share;
	return [-1, 1].flatMap((ahead) =>
		[-1, 1].map((aside) =>
			add(
				middleOf(pillow),
				add(
					scale(long, ahead * reach(pillow.lengthCentimetres)),
					scale(wide, aside * reach(pillow.widthCentimetres))
				)
			)
		)
	);
}

function middleOf(pillow: Pillow): Vector {
	const { forwardCentimetres, rightCentimetres, bottomCentimetres, heightCentimetres } = pillow;
	return [forwardCentimetres, bottomCentimetres + heightCentimetres / 2, rightCentimetres];
}

/** The directions along the pillow's length and across it. */
function axesOf({ headingDegrees = 0 }: Pillow): readonly [Vector, Vector] {
	const heading = (headingDegrees * Math.PI) / 180;
	const [cos, sin] = [Math.cos(heading), Math.sin(heading)];
	return [
		[cos, 0, sin],
		[-sin, 0, cos]
	];
}
