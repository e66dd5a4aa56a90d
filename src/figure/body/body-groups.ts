import type { Camera } from '#figure/page/camera.ts';
import type { Group } from '#figure/page/shape.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';
import { headGroup } from './head.ts';
import { glowShapes } from './muscle-glow.ts';
import { neckOf } from './neckline.ts';
import { armOf } from './outline-arm.ts';
import { footOf } from './outline-foot.ts';
import { handOf } from './outline-hand.ts';
import { legOf } from './outline-leg.ts';
import { torsoOf } from './outline-torso.ts';
import { carried, drawn, filled, shade } from './shapes.ts';
import { darkness, seamPath, type Side } from './tube.ts';

export type BodySide = 'left' | 'right';

export type Part = `leg-${BodySide}` | `arm-${BodySide}` | 'neck' | 'torso' | 'glow' | 'head';

/** What is the same for an exercise's whole range. */
export interface Look {
	/** The side away from whoever looks, if one is. */
	readonly far: BodySide | undefined;
	/** The leg that lies under the other without being far: a little darker, so that both can be told apart. */
	readonly dimmed: BodySide | undefined;
	/** The arm under the other one, of two that cross before the chest: darker, so that both can be told apart. */
	readonly crossed: BodySide | undefined;
	/** Which edge of each tube lies in the shade. */
	readonly shaded: Readonly<Record<string, Side>>;
	/** Whether clothes show folds: not in a body on its way from one posture to another, which is gone too soon. */
	readonly folded: boolean;
	/** Where on the trunk the glow sits, in degrees from the front. */
	readonly glow: number;
}

/** Groups by name; the drawing order stacks them. */
export function bodyGroups(
	camera: Camera,
	skeleton: Skeleton,
	look: Look,
	at: number
): Readonly<Record<Part, Group>> {
	return {
		'leg-left': legGroup(camera, skeleton, look, 'left'),
		'leg-right': legGroup(camera, skeleton, look, 'right'),
		'arm-left': armGroup(camera, skeleton, look, 'left'),
		'arm-right': armGroup(camera, skeleton, look, 'right'),
		neck: neckGroup(camera, skeleton, look),
		torso: torsoGroup(camera, skeleton, look),
		glow: { id: 'glow', shapes: carried('glow', glowShapes(camera, skeleton, look.glow, at)) },
		head: headGroup(camera, skeleton)
	};
}

/** The darker edge of every tube in one pose, 1 for left and -1 for right. */
export function shadesOf(camera: Camera, skeleton: Skeleton): Readonly<Record<string, number>> {
	const torso = torsoOf(camera, skeleton);
	const tubes = {
		'leg-left': legOf(camera, skeleton, 'left').brims,
		'leg-right': legOf(camera, skeleton, 'right').brims,
		'arm-left': armOf(camera, skeleton, 'left').brims,
		'arm-right': armOf(camera, skeleton, 'right').brims,
		shirt: torso.shirtBrims
	};
	return Object.fromEntries(
		Object.entries(tubes).map(([name, brims]) => [
			name,
			brims.reduce((sum, brim) => sum + darkness(brim, 'left'), 0)
		])
	);
}

function legGroup(camera: Camera, skeleton: Skeleton, look: Look, side: BodySide): Group {
	const id = `leg-${side}`;
	const far = look.far === side ? ['far'] : [];
	const tone = look.dimmed === side ? ['dim'] : far;
	const leg = legOf(camera, skeleton, side);
	const foot = footOf(camera, skeleton, side);
	return {
		id,
		shapes: [
			...carried(`foot-${side}`, [
				filled(`foot-${side}`, 'skin', [leg.ankle, ...foot.sole], far),
				drawn(`toes-${side}`, 'line', foot.toes, 0.8, foot.toesSeen * 0.35, ['detail', ...far]),
				// Of the far foot half a bone would be seen, beside the near one.
				...(far.length > 0
					? []
					: [drawn(`ankle-${side}`, 'line', [foot.bone], 0.8, foot.boneSeen * 0.3, ['detail'])])
			]),
			...carried(`shank-${side}`, [
				filled(`shank-${side}`, 'shank', [leg.shank], tone),
				shade(`shank-${side}-shade`, [leg.lit.slice(7)], look.shaded[id])
			]),
			...carried(`thigh-${side}`, [
				filled(id, 'bottom', leg.thigh, ['leg', ...tone]),
				shade(
					`${id}-shade`,
					[leg.lit.slice(1, 6)],
					look.shaded[id],
					'shade',
					look.folded ? leg.folds : []
				),
				drawn(`hem-${side}`, 'hem-line', [leg.hem], 0.8, 0.25),
				drawn(`crease-${side}`, 'line', [leg.crease.path], 0.9, leg.crease.seen * 0.3)
			])
		]
	};
}

function armGroup(camera: Camera, skeleton: Skeleton, look: Look, side: BodySide): Group {
	const id = `arm-${side}`;
	const far = look.far === side ? ['far'] : [];
	const tone = look.crossed === side ? ['far'] : far;
	const arm = armOf(camera, skeleton, side);
	const hand = handOf(camera, skeleton, side);
	const shaded = look.shaded[id];
	return {
		id,
		shapes: [
			...carried(`hand-${side}`, [
				filled(`hand-${side}`, 'skin', hand.palm, tone),
				drawn(`fingers-${side}`, 'line', hand.fingers, 0.7, hand.fingersSeen * 0.32, [
					'detail',
					...tone
				])
			]),
			...carried(`forearm-${side}`, [
				filled(`forearm-${side}`, 'arm', [arm.fore], tone),
				shade(
					`forearm-${side}-shade`,
					[arm.lit.slice(7)],
					shaded,
					'shade',
					look.folded ? arm.folds : []
				)
			]),
			...(far.length > 0
				? carried(`yoke-${side}`, [filled(`yoke-${side}`, 'yoke', [arm.yoke], far)])
				: []),
			...carried(id, [
				filled(id, 'arm', [arm.crook, arm.upper], tone),
				shade(`${id}-shade`, [arm.lit.slice(1, 6)], shaded),
				filled(`sleeve-${side}`, 'sleeve', [arm.sleeve], far),
				shade(`sleeve-${side}-shade`, [arm.sleeveBrims], shaded, 'sleeve-shade'),
				drawn(`sleeve-${side}-seam`, 'sleeve-line', [seamPath(arm.sleeveBrims.slice(1))], 0.8, 0.22)
			])
		]
	};
}

function neckGroup(camera: Camera, skeleton: Skeleton, { far }: Look): Group {
	const neck = neckOf(camera, skeleton);
	const straps = far ? [armOf(camera, skeleton, far).strap] : [];
	return {
		id: 'neck',
		shapes: [
			...carried('collar', [filled('collar', 'top', [neck.collar, ...straps], ['far'])]),
			...carried('neck', [
				filled('neck', 'neck', [neck.skin]),
				filled('neck-shade', 'shade', [neck.skin], ['shading'], 0.1)
			])
		]
	};
}

function torsoGroup(camera: Camera, skeleton: Skeleton, look: Look): Group {
	const torso = torsoOf(camera, skeleton);
	const near = (['left', 'right'] as const).filter((side) => side !== look.far);
	const arms = near.map((side) => armOf(camera, skeleton, side));
	const [straps, yokes] = [arms.map(({ strap }) => strap), arms.map(({ yoke }) => yoke)];
	return {
		id: 'torso',
		shapes: [
			...carried('shirt', [filled('shirt', 'top', [torso.shirt, ...straps])]),
			...carried('yoke', [filled('yoke', 'yoke', yokes)]),
			...carried('shirt-shade', [
				shade(
					'shirt-shade',
					[torso.shirtBrims],
					look.shaded.shirt,
					'shade',
					look.folded ? torso.folds : []
				)
			]),
			...carried('hips', [filled('hips', 'bottom', [torso.hips])])
		]
	};
}
