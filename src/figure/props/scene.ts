import type { Prop } from '#core/exercise/figure-schema.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { DrawnGroup } from '#figure/page/shape.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';
import { bookShapes } from './books.ts';
import { cushionStackShapes } from './cushion-stack.ts';
import { floorOf } from './floor.ts';
import { legOn, propShapes } from './props.ts';
import { shadowShapes } from './shadow.ts';

/**
 * Draws what stands still once. The shadow follows the body, and the stack or the books are as high
 * as the body is.
 */
export function sceneOf(
	camera: Camera,
	props: readonly Prop[],
	range: readonly Skeleton[]
): (skeleton: Skeleton) => readonly DrawnGroup[] {
	const things: DrawnGroup = {
		id: 'props',
		shapes: props.flatMap((prop, index) => (legOn(prop) ? [] : propShapes(camera, prop, index)))
	};
	const stops = props.flatMap((prop) =>
		prop.kind === 'stack'
			? [(skeleton: Skeleton) => cushionStackShapes(camera, prop, skeleton)]
			: prop.kind === 'books'
				? [(skeleton: Skeleton) => bookShapes(camera, prop, skeleton)]
				: []
	);
	const bare = !props.some(({ kind }) => kind === 'mat');
	const floor = bare ? [floorOf(camera, props, range)] : [];
	return (skeleton) => [
		...floor,
		things,
		{ id: 'shadow', shapes: shadowShapes(camera, skeleton) },
		...stops.map((shapes) => ({ id: 'stop', shapes: shapes(skeleton) }))
	];
}
