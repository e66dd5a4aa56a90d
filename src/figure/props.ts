import type { Prop } from '#core/exercise/figure-schema.ts';
import type { Camera, Extent } from './camera.ts';
import { chairExtents, chairShapes } from './chair.ts';
import { straightPath } from './curve.ts';
import type { Shape } from './drawing.ts';
import { hullPath } from './hull.ts';
import { cornersOf, matShapes } from './mat.ts';
import type { Vector } from './skeleton.ts';

type Wall = Extract<Prop, { kind: 'wall' }>;
type Pillow = Extract<Prop, { kind: 'pillow' }>;

const wallHalf = 62;
const wallHeight = 186;
const skirting = 7;

export function propShapes(camera: Camera, prop: Prop, index: number): readonly Shape[] {
	return shapesOf(camera, prop).map((shape) => ({ ...shape, id: `${shape.id}-${index}` }));
}

export function propExtents(prop: Prop): readonly Extent[] {
	switch (prop.kind) {
		case 'mat':
			return cornersOf(prop).map((place) => ({ place, radius: 1 }));
		case 'chair':
			return chairExtents(prop);
		case 'wall':
			return wallCorners(prop, wallHeight).map((place) => ({ place, radius: 1 }));
		case 'pillow':
			return pillowCorners(prop).map((place) => ({ place, radius: 5 }));
		case 'stack':
			return [];
	}
}

function shapesOf(camera: Camera, prop: Prop): readonly Shape[] {
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
			// As high as the body is: see scene.ts.
			return [];
	}
}

function wallCorners({ forwardCentimetres: x }: Wall, height: number): readonly Vector[] {
	return [
		[x, 0, -wallHalf],
		[x, height, -wallHalf],
		[x, height, wallHalf],
		[x, 0, wallHalf]
	];
}

function wallShapes(camera: Camera, wall: Wall): readonly Shape[] {
	const panel = (height: number) => [
		straightPath(wallCorners(wall, height).map(camera.project), true)
	];
	return [
		{
			id: 'wall',
			classes: ['wall'],
			paths: panel(wallHeight),
			fill: { ink: 'prop', opacity: 1 },
			opacity: 1
		},
		{
			id: 'wall-skirting',
			classes: ['wall'],
			paths: panel(skirting),
			fill: { ink: 'prop-edge', opacity: 1 },
			opacity: 1
		}
	];
}

function pillowCorners(pillow: Pillow): readonly Vector[] {
	const {
		forwardCentimetres: x,
		rightCentimetres: z,
		bottomCentimetres,
		heightCentimetres
	} = pillow;
	const round = heightCentimetres / 2;
	const [long, wide] = [pillow.lengthCentimetres / 2 - round, pillow.widthCentimetres / 2 - round];
	return [-1, 1].flatMap((ahead) =>
		[-1, 1].map((aside): Vector => [
			x + ahead * Math.max(0, long),
			bottomCentimetres + round,
			z + aside * Math.max(0, wide)
		])
	);
}

function pillowShapes(camera: Camera, pillow: Pillow): readonly Shape[] {
	const half = pillow.heightCentimetres / 2;
	const sack = (lower: number, size: number) => [
		hullPath(
			camera,
			pillowCorners(pillow).map(([x, y, z]) => ({ centre: [x, y - lower, z], half: size })),
			20
		)
	];
	return [
		{
			id: 'pillow-edge',
			classes: ['pillow'],
			paths: sack(0, half),
			fill: { ink: 'prop-edge', opacity: 1 },
			opacity: 1
		},
		{
			id: 'pillow',
			classes: ['pillow'],
			paths: sack(-half * 0.18, half * 0.82),
			fill: { ink: 'prop', opacity: 1 },
			opacity: 1
		}
	];
}
