import type { Prop } from '#core/exercise/figure-schema.ts';
import type { Vector } from '#figure/geometry/vector.ts';
import { blobOutline } from '#figure/page/blob-outline.ts';
import type { Camera, Extent } from '#figure/page/camera.ts';
import type { DrawnShape } from '#figure/page/shape.ts';

export type Chair = Extract<Prop, { kind: 'chair' }>;

/** All sizes are in centimetres; `half` is half the seat's depth and half its width. */
const half = { deep: 20, wide: 21 };
const seatThickness = 3.5;
const backRise = 42;
const legHalf = 1.5;
const rails = [18, 38];

export function chairShapes(camera: Camera, chair: Chair): readonly DrawnShape[] {
	const seat = chair.seatHeightCentimetres;
	const spot = placer(chair);
	const bar = (from: Vector, to: Vector, thick: number) =>
		blobOutline(
			camera,
			[from, to].map((place) => ({ centre: spot(place), half: thick })),
			12
		);
	const slab = (heights: readonly number[]) =>
		blobOutline(
			camera,
			heights.flatMap((height) =>
				[-1, 1].flatMap((x) =>
					[-1, 1].map((z) => ({
						centre: spot([x * half.deep, height, z * half.wide]),
						half: 1.2
					}))
				)
			),
			20
		);
	const corners = [-1, 1].flatMap((x) => [-1, 1].map((z) => [x * (half.deep - 2), z] as const));
	const side = half.wide - 2;
	const whole = { classes: ['chair'], opacity: 1 } as const;
	const back: DrawnShape = {
		...whole,
		id: 'chair-back',
		paths: [
			...[-1, 1].map((z) =>
				bar([-half.deep, seat, z * side], [-half.deep - 5, seat + backRise, z * side], legHalf)
			),
			...rails.map((rise) => {
				const x = -half.deep - (5 * rise) / backRise;
				return bar([x, seat + rise, -side], [x, seat + rise, side], 2.1);
			})
		],
		fill: { ink: 'prop-edge', opacity: 1 }
	};
	const seating: readonly DrawnShape[] = [
		{
			...whole,
			id: 'chair-seat-edge',
			paths: [slab([seat - seatThickness, seat - 1.2])],
			fill: { ink: 'prop-edge', opacity: 1 }
		},
		{
			...whole,
			id: 'chair-seat',
			paths: [slab([seat - 1.2])],
			fill: { ink: 'prop', opacity: 1 }
		}
	];
	const behind = camera.nearness(spot([-1, 0, 0])) < camera.nearness(spot([0, 0, 0]));
	return [
		{
			...whole,
			id: 'chair-legs',
			paths: corners.map(([x, z]) =>
				bar([x, seat - seatThickness, z * side], [x * 1.08, legHalf, z * side * 1.04], legHalf)
			),
			fill: { ink: 'prop-edge', opacity: 1 }
		},
		...(behind ? [back, ...seating] : [...seating, back])
	];
}

export function chairExtents(chair: Chair): readonly Extent[] {
	const spot = placer(chair);
	const top = chair.seatHeightCentimetres + backRise;
	return [-1, 1].flatMap((z) => [
		{ place: spot([-half.deep - 5, top, z * half.wide]), radius: 3 },
		{ place: spot([half.deep, 0, z * half.wide]), radius: 3 },
		{ place: spot([-half.deep, 0, z * half.wide]), radius: 3 }
	]);
}

function placer(chair: Chair): (place: Vector) => Vector {
	const heading = (chair.headingDegrees * Math.PI) / 180;
	const [cos, sin] = [Math.cos(heading), Math.sin(heading)];
	return ([x, y, z]) => [
		chair.forwardCentimetres + x * cos - z * sin,
		y,
		chair.rightCentimetres + x * sin + z * cos
	];
}
