import type { Side } from '#core/exercise/side.ts';
import type { BodyView, BodyPart } from '#figure/body/body-groups.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';

/** Groups from the bottom of the stack to its top. */
export type ZOrderAt = (skeleton: Skeleton) => readonly BodyPart[];

/** Centimetres by which one leg must be in front of the other for the two to change their order. */
const clearlyPast = 4;

export function zOrderOf(camera: Camera, range: readonly Skeleton[], look: BodyView): ZOrderAt {
	const { far, crossed } = look;
	if (far) {
		const near = otherThan(far);
		// Where the near arm lies on the chest, the near thigh and the chin are drawn over it.
		const over = crossed
			? ([`arm-${near}`, `leg-${near}`, 'head'] as const)
			: ([`leg-${near}`, 'head', `arm-${near}`] as const);
		return () => [`arm-${far}`, `leg-${far}`, 'neck', 'torso', 'glow', ...over];
	}
	const under = lowerArm(camera, range);
	const legsOf = legOrder(camera, range);
	return (skeleton) => {
		const leg = legsOf(skeleton);
		const arms = [under, otherThan(under)];
		const behind = arms.filter((side) => isBehind(camera, skeleton, side));
		return [
			...behind.map(armOf),
			'neck',
			'torso',
			'glow',
			`leg-${leg}`,
			`leg-${otherThan(leg)}`,
			'head',
			...arms.filter((side) => !behind.includes(side)).map(armOf)
		];
	};
}

const armOf = (side: Side) => `arm-${side}` as const;

/**
 * Whether an arm is beyond the trunk from the elbow on, as the upper one is while the body rolls
 * from the side onto the back.
 */
function isBehind(camera: Camera, { joints }: Skeleton, side: Side): boolean {
	const trunk = Math.min(camera.nearness(joints.T6), camera.nearness(joints.pelvis));
	const arm = [joints[`elbow-${side}`], joints[`wrist-${side}`]].map(camera.nearness);
	return Math.max(...arm) < trunk - clearlyPast;
}

const otherThan = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** The further leg. Where the legs pass each other in mid-range, it changes when they are level. */
function legOrder(camera: Camera, range: readonly Skeleton[]): (skeleton: Skeleton) => Side {
	const usual = lowerLeg(camera, range);
	return usual
		? () => usual
		: (skeleton) => (leadOfRightLeg(camera, skeleton) >= 0 ? 'left' : 'right');
}

/** The leg that is under the other one over the whole range, if one is. */
export function lowerLeg(camera: Camera, range: readonly Skeleton[]): Side | undefined {
	const leads = range.map((skeleton) => leadOfRightLeg(camera, skeleton));
	if (Math.max(...leads) > clearlyPast && Math.min(...leads) < -clearlyPast) return undefined;
	return leads.reduce((sum, value) => sum + value, 0) >= 0 ? 'left' : 'right';
}

function leadOfRightLeg(camera: Camera, { joints }: Skeleton): number {
	const knees = camera.nearness(joints['knee-right']) - camera.nearness(joints['knee-left']);
	const ankles = camera.nearness(joints['ankle-right']) - camera.nearness(joints['ankle-left']);
	return (knees + ankles) / 2;
}

/** The arm under the other one most of the time. */
export function lowerArm(camera: Camera, range: readonly Skeleton[]): Side {
	const lead = range.reduce(
		(sum, { joints }) =>
			sum +
			camera.nearness(joints['elbow-right']) -
			camera.nearness(joints['elbow-left']) +
			camera.nearness(joints['wrist-right']) -
			camera.nearness(joints['wrist-left']),
		0
	);
	return lead >= 0 ? 'left' : 'right';
}
