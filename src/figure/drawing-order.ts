import type { BodySide, Look, Part } from './body.ts';
import type { Camera } from './camera.ts';
import type { Skeleton } from './skeleton.ts';

/** Groups from the bottom of the stack to its top. */
export type OrderAt = (at: number, skeleton: Skeleton) => readonly Part[];

export function orderOf(camera: Camera, range: readonly Skeleton[], look: Look): OrderAt {
	const far = look.far ?? furtherSide(camera, range);
	const near: BodySide = far === 'left' ? 'right' : 'left';
	const order: readonly Part[] = look.far
		? [`arm-${far}`, `leg-${far}`, 'neck', 'torso', 'glow', `leg-${near}`, 'head', `arm-${near}`]
		: [`leg-${far}`, `leg-${near}`, 'neck', 'torso', 'glow', 'head', `arm-${far}`, `arm-${near}`];
	return () => order;
}

function furtherSide(camera: Camera, range: readonly Skeleton[]): BodySide {
	const ahead = range.reduce(
		(sum, { joints }) =>
			sum + camera.nearness(joints['hip-right']) - camera.nearness(joints['hip-left']),
		0
	);
	return ahead >= 0 ? 'left' : 'right';
}
