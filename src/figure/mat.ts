import type { Prop } from '#core/exercise/figure-schema.ts';
import type { Camera } from './camera.ts';
import { roundedPath } from './curve.ts';
import type { Shape } from './drawing.ts';
import type { Vector } from './skeleton.ts';

export type Mat = Extract<Prop, { kind: 'mat' }>;

const thickness = 1.6;
const cornerRadius = 5;
const seamInset = 4;

export function cornersOf(mat: Mat, inset = 0, height = 0): readonly Vector[] {
	const [long, wide] = [mat.lengthCentimetres / 2 - inset, mat.widthCentimetres / 2 - inset];
	const [x, z] = [mat.forwardCentimetres, mat.rightCentimetres];
	return [
		[x - long, height, z - wide],
		[x + long, height, z - wide],
		[x + long, height, z + wide],
		[x - long, height, z + wide]
	];
}

export function matShapes(camera: Camera, mat: Mat): readonly Shape[] {
	const sheet = (inset: number, height: number) => [
		roundedPath(camera, cornersOf(mat, inset, height), cornerRadius)
	];
	const whole = { classes: [], opacity: 1 } as const;
	return [
		{
			...whole,
			id: 'mat-edge',
			paths: sheet(0, -thickness),
			fill: { ink: 'mat-edge', opacity: 1 }
		},
		{ ...whole, id: 'mat', paths: sheet(0, 0), fill: { ink: 'mat', opacity: 1 } },
		{
			...whole,
			id: 'mat-seam',
			paths: sheet(seamInset, 0),
			stroke: { ink: 'mat-edge', opacity: 0.7, width: 1 }
		}
	];
}
