import type { Side } from '#core/exercise/side.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { DrawnGroup } from '#figure/page/shape.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';
import { headGroup } from './head.ts';
import { muscleGlow } from './muscle-glow.ts';
import { neckOf } from './neckline.ts';
import { armOutline } from './outline-arm.ts';
import { footOutline } from './outline-foot.ts';
import { handOutline } from './outline-hand.ts';
import { legOutline } from './outline-leg.ts';
import { torsoOutline } from './outline-torso.ts';
import { moveTogether, stroke, fill, shade } from './shapes.ts';
import { darkness, seamPath, type TubeEdge } from './tube.ts';

export type BodyPart = `leg-${Side}` | `arm-${Side}` | 'neck' | 'torso' | 'glow' | 'head';

/** What the camera decides for an exercise's whole range. */
export interface BodyView {
	/** The side away from the viewer, if one is. */
	readonly far: Side | undefined;
	/**
	 * The leg under the other one when no side is far; it is a little darker, so that both can be
	 * told apart.
	 */
	readonly dimmed: Side | undefined;
	/**
	 * The lower of two arms that cross in front of the chest; it is darker, so that both can be told
	 * apart.
	 */
	readonly crossed: Side | undefined;
	/** The edge of each tube that lies in the shade. */
	readonly shaded: Readonly<Record<string, TubeEdge>>;
	/**
	 * Whether clothes show folds. A body that changes posture shows none, because they would pass too
	 * quickly.
	 */
	readonly folded: boolean;
	/** The position of the glow on the trunk, in degrees from the front. */
	readonly glow: number;
}

/** The groups by name; the z-order stacks them. */
export function bodyGroups(
	camera: Camera,
	skeleton: Skeleton,
	look: BodyView,
	at: number
): Readonly<Record<BodyPart, DrawnGroup>> {
	return {
		'leg-left': legGroup(camera, skeleton, look, 'left'),
		'leg-right': legGroup(camera, skeleton, look, 'right'),
		'arm-left': armGroup(camera, skeleton, look, 'left'),
		'arm-right': armGroup(camera, skeleton, look, 'right'),
		neck: neckGroup(camera, skeleton, look),
		torso: torsoGroup(camera, skeleton, look),
		glow: { id: 'glow', shapes: moveTogether('glow', muscleGlow(camera, skeleton, look.glow, at)) },
		head: headGroup(camera, skeleton)
	};
}

/**
 * How much darker the left edge of each tube is than the right one in one pose; negative if it is
 * lighter.
 */
export function shadesOf(camera: Camera, skeleton: Skeleton): Readonly<Record<string, number>> {
	const torso = torsoOutline(camera, skeleton);
	const tubes = {
		'leg-left': legOutline(camera, skeleton, 'left').brims,
		'leg-right': legOutline(camera, skeleton, 'right').brims,
		'arm-left': armOutline(camera, skeleton, 'left').brims,
		'arm-right': armOutline(camera, skeleton, 'right').brims,
		shirt: torso.shirtBrims
	};
	return Object.fromEntries(
		Object.entries(tubes).map(([name, brims]) => [
			name,
			brims.reduce((sum, brim) => sum + darkness(brim, 'left'), 0)
		])
	);
}

function legGroup(camera: Camera, skeleton: Skeleton, look: BodyView, side: Side): DrawnGroup {
	const id = `leg-${side}`;
	const far = look.far === side ? ['far'] : [];
	const tone = look.dimmed === side ? ['dim'] : far;
	const leg = legOutline(camera, skeleton, side);
	const foot = footOutline(camera, skeleton, side);
	return {
		id,
		shapes: [
			...moveTogether(`foot-${side}`, [
				fill(`foot-${side}`, 'skin', [leg.ankle, ...foot.sole], far),
				stroke(`toes-${side}`, 'line', foot.toes, 0.8, foot.toesSeen * 0.35, ['detail', ...far]),
				// The far foot has no line here, because only half of it would show beside the near foot.
				...(far.length > 0
					? []
					: [stroke(`ankle-${side}`, 'line', [foot.bone], 0.8, foot.boneSeen * 0.3, ['detail'])])
			]),
			...moveTogether(`shank-${side}`, [
				fill(`shank-${side}`, 'shank', [leg.shank], tone),
				shade(`shank-${side}-shade`, [leg.lit.slice(7)], look.shaded[id])
			]),
			...moveTogether(`thigh-${side}`, [
				fill(id, 'bottom', leg.thigh, ['leg', ...tone]),
				shade(
					`${id}-shade`,
					[leg.lit.slice(1, 6)],
					look.shaded[id],
					'shade',
					look.folded ? leg.folds : []
				),
				stroke(`hem-${side}`, 'hem-line', [leg.hem], 0.8, 0.25),
				stroke(`crease-${side}`, 'line', [leg.crease.path], 0.9, leg.crease.seen * 0.3)
			])
		]
	};
}

function armGroup(camera: Camera, skeleton: Skeleton, look: BodyView, side: Side): DrawnGroup {
	const id = `arm-${side}`;
	const far = look.far === side ? ['far'] : [];
	const tone = look.crossed === side ? ['far'] : far;
	const arm = armOutline(camera, skeleton, side);
	const hand = handOutline(camera, skeleton, side);
	const shaded = look.shaded[id];
	return {
		id,
		shapes: [
			...moveTogether(`hand-${side}`, [
				fill(`hand-${side}`, 'skin', hand.palm, tone),
				stroke(`fingers-${side}`, 'line', hand.fingers, 0.7, hand.fingersSeen * 0.32, [
					'detail',
					...tone
				])
			]),
			...moveTogether(`forearm-${side}`, [
				fill(`forearm-${side}`, 'arm', [arm.fore], tone),
				shade(
					`forearm-${side}-shade`,
					[arm.lit.slice(7)],
					shaded,
					'shade',
					look.folded ? arm.folds : []
				)
			]),
			...(far.length > 0
				? moveTogether(`yoke-${side}`, [fill(`yoke-${side}`, 'yoke', [arm.yoke], far)])
				: []),
			...moveTogether(id, [
				fill(id, 'arm', [arm.crook, arm.upper], tone),
				shade(`${id}-shade`, [arm.lit.slice(1, 6)], shaded),
				fill(`sleeve-${side}`, 'sleeve', [arm.sleeve], far),
				shade(`sleeve-${side}-shade`, [arm.sleeveBrims], shaded, 'sleeve-shade'),
				stroke(
					`sleeve-${side}-seam`,
					'sleeve-line',
					[seamPath(arm.sleeveBrims.slice(1))],
					0.8,
					0.22
				)
			])
		]
	};
}

function neckGroup(camera: Camera, skeleton: Skeleton, { far }: BodyView): DrawnGroup {
	const neck = neckOf(camera, skeleton);
	const straps = far ? [armOutline(camera, skeleton, far).strap] : [];
	return {
		id: 'neck',
		shapes: [
			...moveTogether('collar', [fill('collar', 'top', [neck.collar, ...straps], ['far'])]),
			...moveTogether('neck', [
				fill('neck', 'neck', [neck.skin]),
				fill('neck-shade', 'shade', [neck.skin], ['shading'], 0.1)
			])
		]
	};
}

function torsoGroup(camera: Camera, skeleton: Skeleton, look: BodyView): DrawnGroup {
	const torso = torsoOutline(camera, skeleton);
	const near = (['left', 'right'] as const).filter((side) => side !== look.far);
	const arms = near.map((side) => armOutline(camera, skeleton, side));
	const [straps, yokes] = [arms.map(({ strap }) => strap), arms.map(({ yoke }) => yoke)];
	return {
		id: 'torso',
		shapes: [
			...moveTogether('shirt', [fill('shirt', 'top', [torso.shirt, ...straps])]),
			...moveTogether('yoke', [fill('yoke', 'yoke', yokes)]),
			...moveTogether('shirt-shade', [
				shade(
					'shirt-shade',
					[torso.shirtBrims],
					look.shaded.shirt,
					'shade',
					look.folded ? torso.folds : []
				)
			]),
			...moveTogether('hips', [fill('hips', 'bottom', [torso.hips])])
		]
	};
}
