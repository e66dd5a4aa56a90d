import type { Prop } from '#core/exercise/figure-schema.ts';
import { blobOutline } from '#figure/page/blob-outline.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { DrawnGroup } from '#figure/page/shape.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';
import { chairExtents } from './chair.ts';

/** Centimetres of floor beyond the feet and to either side of them. */
const beyond = 30;
const wide = 34;

/** The floor of a room without a mat, so that the body does not stand on nothing. */
export function floorOf(
	camera: Camera,
	props: readonly Prop[],
	range: readonly Skeleton[]
): DrawnGroup {
	const legs = props.flatMap((prop) => (prop.kind === 'chair' ? chairExtents(prop) : []));
	const soles = range.flatMap(({ joints }) =>
		(['left', 'right'] as const).flatMap((side) => [joints[`heel-${side}`], joints[`toe-${side}`]])
	);
	const feet = [...soles, ...legs.map(({ place }) => place)];
	const across = feet.map(([x]) => x);
	const aside = feet.map(([, , z]) => z);
	const [from, to] = [Math.min(...across) - beyond, Math.max(...across) + beyond];
	const [left, right] = [Math.min(...aside) - wide, Math.max(...aside) + wide];
	const [x, z] = [(from + to) / 2, (left + right) / 2];
	const disc = {
		centre: [x, 0, z] as const,
		half: [
			[(to - from) / 2, 0, 0],
			[0, 0.01, 0],
			[0, 0, (right - left) / 2]
		] as const
	};
	return {
		id: 'ground',
		shapes: [
			{
				id: 'ground',
				classes: [],
				paths: [blobOutline(camera, [disc], 12)],
				fill: { ink: 'ground', opacity: 1 },
				opacity: 1
			}
		]
	};
}
