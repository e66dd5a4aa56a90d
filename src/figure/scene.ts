import type { Prop } from '#core/exercise/figure-schema.ts';
import type { Camera, Extent } from './camera.ts';
import type { Group } from './drawing.ts';
import { cornersOf, matShapes } from './mat.ts';
import { shadowShape } from './shadow.ts';
import type { Skeleton } from './skeleton.ts';

export function sceneOf(
	camera: Camera,
	props: readonly Prop[],
	skeleton: Skeleton
): readonly Group[] {
	return [
		{
			id: 'mat',
			shapes: props.flatMap((prop) => (prop.kind === 'mat' ? matShapes(camera, prop) : []))
		},
		{ id: 'shadow', shapes: [shadowShape(camera, skeleton)] }
	];
}

export function propExtents(prop: Prop): readonly Extent[] {
	return prop.kind === 'mat' ? cornersOf(prop).map((place) => ({ place, radius: 1 })) : [];
}
