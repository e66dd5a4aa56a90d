import type { Prop } from '#core/exercise/figure-schema.ts';
import type { Camera } from './camera.ts';
import type { Group } from './drawing.ts';
import { propShapes } from './props.ts';
import { shadowShapes } from './shadow.ts';
import type { Skeleton } from './skeleton.ts';

/** All that stands still is drawn once; the shadow follows the body. */
export function sceneOf(
	camera: Camera,
	props: readonly Prop[]
): (skeleton: Skeleton) => readonly Group[] {
	const things: Group = {
		id: 'props',
		shapes: props.flatMap((prop, index) => propShapes(camera, prop, index))
	};
	return (skeleton) => [things, { id: 'shadow', shapes: shadowShapes(camera, skeleton) }];
}
