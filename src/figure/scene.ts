import type { Prop } from '#core/exercise/figure-schema.ts';
import type { Camera } from './camera.ts';
import type { Group } from './drawing.ts';
import { propShapes } from './props.ts';
import { shadowShapes } from './shadow.ts';
import type { Skeleton } from './skeleton.ts';
import { stackShapes } from './stack.ts';

/** All that stands still is drawn once; the shadow follows the body, and what stops it is as high as the body is. */
export function sceneOf(
	camera: Camera,
	props: readonly Prop[]
): (skeleton: Skeleton) => readonly Group[] {
	const things: Group = {
		id: 'props',
		shapes: props.flatMap((prop, index) => propShapes(camera, prop, index))
	};
	const stacks = props.filter((prop) => prop.kind === 'stack');
	return (skeleton) => [
		things,
		{ id: 'shadow', shapes: shadowShapes(camera, skeleton) },
		...stacks.map((stack) => ({
			id: 'stop',
			shapes: stackShapes(camera, stack, skeleton)
		}))
	];
}
