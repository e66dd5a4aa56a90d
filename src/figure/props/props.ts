import type { Prop } from '#core/exercise/figure-schema.ts';
import type { Side } from '#core/exercise/side.ts';
import type { Vector } from '#figure/geometry/vector.ts';
import { straightPath } from '#figure/page/bezier.ts';
import type { Camera, Extent } from '#figure/page/camera.ts';
import type { DrawnShape } from '#figure/page/shape.ts';
import { chairExtents, chairShapes } from './chair.ts';
import { cornersOf, matShapes } from './mat.ts';
import { pillowCorners, pillowShapes } from './pillow.ts';

type Wall = Extract<Prop, { kind: 'wall' }>;

/**
 * Sizes in centimetres. The wall is cut off on the viewer's side, so that a back is seen to touch
 * it.
 */
const wall = { near: 34, far: 34, height: 184, thick: 64 };
const skirting = 7;
const plaster = 2.5;

export function propShapes(camera: Camera, prop: Prop, index: number): readonly DrawnShape[] {
	return shapesOf(camera, prop).map((shape) => ({ ...shape, id: `${shape.id}-${index}` }));
}

/** The leg that lies on the prop; the prop is drawn with it, above the other leg. */
export function legOn(prop: Prop): Side | undefined {
	if (prop.kind !== 'pillow' || !prop.under) return undefined;
	return prop.under === 'left-leg' ? 'left' : 'right';
}

export function propExtents(prop: Prop): readonly Extent[] {
	switch (prop.kind) {
		case 'mat':
			return cornersOf(prop).map((place) => ({ place, radius: 1 }));
		case 'chair':
			return chairExtents(prop);
		case 'wall':
			return wallCorners(prop, wall.height).map((place) => ({ place, radius: 1 }));
		case 'pillow':
			return pillowCorners(prop).map((place) => ({ place, radius: 5 }));
		case 'stack':
		case 'books':
			return [];
	}
}

function shapesOf(camera: Camera, prop: Prop): readonly DrawnShape[] {
	switch (prop.kind) {
		case 'mat':
			return matShapes(camera, prop);
		case 'chair':
			return chairShapes(camera, prop);
		case 'wall':
			return wallShapes(camera, prop);
		case 'pillow':
			return pillowShapes(camera, prop);
		case 'stack':
		case 'books':
			// Their height follows the body, so scene.ts draws them.
			return [];
	}
}

function wallCorners({ forwardCentimetres: x }: Wall, height: number): readonly Vector[] {
	return [
		[x, 0, -wall.far],
		[x, height, -wall.far],
		[x, height, wall.near],
		[x, 0, wall.near]
	];
}

/** The wall's face and its nearer end, with a line along the face. */
function wallShapes(
	camera: Camera,
	{ forwardCentimetres: x, ...rest }: Wall
): readonly DrawnShape[] {
	const polygon = (corners: readonly Vector[]) => [straightPath(corners.map(camera.project), true)];
	const face = (height: number) => polygon(wallCorners({ forwardCentimetres: x, ...rest }, height));
	const whole = { classes: ['wall'], opacity: 1 } as const;
	return [
		{
			...whole,
			id: 'wall-end',
			paths: polygon([
				[x, 0, wall.near],
				[x, wall.height, wall.near],
				[x - wall.thick, wall.height, wall.near],
				[x - wall.thick, 0, wall.near]
			]),
			fill: { ink: 'prop', opacity: 1 }
		},
		{
			...whole,
			id: 'wall-line',
			paths: polygon([
				[x, 0, wall.near],
				[x, wall.height, wall.near],
				[x - plaster, wall.height, wall.near],
				[x - plaster, 0, wall.near]
			]),
			fill: { ink: 'prop-edge', opacity: 1 }
		},
		{ ...whole, id: 'wall', paths: face(wall.height), fill: { ink: 'prop', opacity: 1 } },
		{
			...whole,
			id: 'wall-skirting',
			paths: face(skirting),
			fill: { ink: 'prop-edge', opacity: 1 }
		}
	];
}
