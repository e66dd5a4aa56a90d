import type { FigureScript, Prop } from '#core/exercise/figure-schema.ts';
import { cameraOn, type Camera, type Extent } from './camera.ts';
import type { DrawingAt, Group, Shape } from './drawing.ts';
import { hullPath } from './hull.ts';
import { cornersOf, matShapes } from './mat.ts';
import type { Joint, Skeleton, SkeletonAt } from './skeleton.ts';

/** The camera stands still: it holds the body's whole range. */
export function pictureOf(script: FigureScript, skeletonAt: SkeletonAt): DrawingAt {
	const camera = cameraOn(script.camera, [
		...Array.from({ length: 21 }, (_, index) => extentsOf(skeletonAt(index / 20))).flat(),
		...script.props.flatMap(propExtents)
	]);
	const scene: readonly Group[] = [
		{ id: 'mat', shapes: script.props.flatMap((prop) => propShapes(camera, prop)) }
	];
	return (at) => ({ scene, figure: bodyGroups(camera, skeletonAt(at)) });
}

function extentsOf({ joints }: Skeleton): readonly Extent[] {
	return Object.entries(joints).map(([joint, place]) => ({
		place,
		radius: joint === 'head' ? 14 : 6
	}));
}

function propExtents(prop: Prop): readonly Extent[] {
	return prop.kind === 'mat' ? cornersOf(prop).map((place) => ({ place, radius: 1 })) : [];
}

function propShapes(camera: Camera, prop: Prop): readonly Shape[] {
	return prop.kind === 'mat' ? matShapes(camera, prop) : [];
}

function bodyGroups(camera: Camera, { joints }: Skeleton): readonly Group[] {
	const limb = (id: string, ink: 'skin' | 'top' | 'bottom', ends: readonly [Joint, Joint]) => ({
		id,
		classes: [],
		paths: [
			hullPath(
				camera,
				ends.map((joint) => ({ centre: joints[joint], half: 5 }))
			)
		],
		fill: { ink, opacity: 1 },
		opacity: 1
	});
	const sides = (['left', 'right'] as const).map((side) => [
		{
			id: `leg-${side}`,
			shapes: [
				limb(`thigh-${side}`, 'bottom', [`hip-${side}`, `knee-${side}`]),
				limb(`shank-${side}`, 'bottom', [`knee-${side}`, `ankle-${side}`]),
				limb(`foot-${side}`, 'skin', [`heel-${side}`, `toe-${side}`])
			]
		},
		{
			id: `arm-${side}`,
			shapes: [
				limb(`upper-arm-${side}`, 'top', [`shoulder-${side}`, `elbow-${side}`]),
				limb(`forearm-${side}`, 'skin', [`elbow-${side}`, `wrist-${side}`])
			]
		}
	]);
	return [
		...(sides[0] ?? []),
		{ id: 'torso', shapes: [limb('torso', 'top', ['pelvis', 'C7'])] },
		{ id: 'head', shapes: [limb('head', 'skin', ['skull-base', 'head'])] },
		...(sides[1] ?? [])
	];
}
