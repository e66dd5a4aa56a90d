import type { FigureScript } from '#core/exercise/figure-schema.ts';
import type { Side } from '#core/exercise/side.ts';
import { bodyGroups } from '#figure/body/body-groups.ts';
import { cameraOn, type Camera } from '#figure/page/camera.ts';
import type { DrawingAt, DrawnGroup } from '#figure/page/shape.ts';
import { legOn, propExtents, propShapes } from '#figure/props/props.ts';
import { sceneOf } from '#figure/props/scene.ts';
import type { Skeleton, SkeletonAt } from '#figure/skeleton/skeleton.ts';
import { bodyViewOf } from './body-view.ts';
import { propsInCut, uncut, type PictureCut } from './cuts.ts';
import { zOrderOf } from './z-order.ts';

const samples = 21;

/** The camera stands still and holds the whole part, which is sampled in twentieths. */
export function viewOf(script: FigureScript, skeletonAt: SkeletonAt, part: PictureCut = uncut) {
	const { from, until } = part;
	const range = Array.from({ length: samples }, (_, index) =>
		skeletonAt(from + ((until - from) * index) / (samples - 1))
	);
	const camera = cameraOn(script.camera, [
		...range.flatMap(extentsOf),
		...propsInCut(script, part).flatMap(propExtents)
	]);
	return { camera, range };
}

/** Draws one part of the range; before and after it the figure stands still. */
export function pictureOf(
	script: FigureScript,
	skeletonAt: SkeletonAt,
	part: PictureCut = uncut
): DrawingAt {
	const { camera, range } = viewOf(script, skeletonAt, part);
	const look = bodyViewOf(camera, range, script.timeline);
	const order = zOrderOf(camera, range, look);
	const scene = sceneOf(camera, propsInCut(script, part), range);
	const pillows = pillowsIn(camera, propsInCut(script, part));
	const stretches = !script.passes && !script.cycle;
	return (at) => {
		const skeleton = skeletonAt(Math.min(part.until, Math.max(part.from, at)));
		const groups = bodyGroups(camera, skeleton, look, stretches ? look.strength(at) : 0);
		return {
			scene: scene(skeleton),
			figure: order(skeleton).map((part) => withPillow(groups[part], pillows[part]))
		};
	};
}

/** The pillows under a leg, which lie on the other leg and so are drawn between both. */
function pillowsIn(camera: Camera, props: FigureScript['props']): Readonly<Record<string, Shapes>> {
	const shapesUnder = (leg: Side) =>
		props.flatMap((prop, index) => (legOn(prop) === leg ? propShapes(camera, prop, index) : []));
	return { 'leg-left': shapesUnder('left'), 'leg-right': shapesUnder('right') };
}

type Shapes = DrawnGroup['shapes'];

function withPillow({ id, shapes }: DrawnGroup, pillow: Shapes = []): DrawnGroup {
	return { id, shapes: [...pillow, ...shapes] };
}

function extentsOf({ joints }: Skeleton) {
	return Object.entries(joints).map(([joint, place]) => ({
		place,
		radius: joint === 'head' ? 15 : 6
	}));
}
