import type { FigureScript } from '#core/exercise/figure-schema.ts';
import { bodyGroups } from './body.ts';
import { cameraOn } from './camera.ts';
import type { DrawingAt } from './drawing.ts';
import { orderOf } from './drawing-order.ts';
import { lookOf } from './look.ts';
import { propExtents } from './props.ts';
import { sceneOf } from './scene.ts';
import type { Skeleton, SkeletonAt } from './skeleton.ts';

const samples = 21;

/** The camera stands still: it holds the body's whole range, which is sampled at frames 0, 5, … 100. */
export function viewOf(script: FigureScript, skeletonAt: SkeletonAt) {
	const range = Array.from({ length: samples }, (_, index) => skeletonAt(index / (samples - 1)));
	const camera = cameraOn(script.camera, [
		...range.flatMap(extentsOf),
		...script.props.flatMap(propExtents)
	]);
	return { camera, range };
}

export function pictureOf(script: FigureScript, skeletonAt: SkeletonAt): DrawingAt {
	const { camera, range } = viewOf(script, skeletonAt);
	const look = lookOf(camera, range, script.timeline);
	const order = orderOf(camera, range, look);
	const scene = sceneOf(camera, script.props);
	return (at) => {
		const skeleton = skeletonAt(at);
		const groups = bodyGroups(camera, skeleton, look, look.strength(at));
		return {
			scene: scene(skeleton),
			figure: order(skeleton).map((part) => groups[part])
		};
	};
}

function extentsOf({ joints }: Skeleton) {
	return Object.entries(joints).map(([joint, place]) => ({
		place,
		radius: joint === 'head' ? 15 : 6
	}));
}
