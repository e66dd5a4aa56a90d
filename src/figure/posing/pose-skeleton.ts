import type { FigureScript } from '#core/exercise/figure-schema.ts';
import { memoizePoints } from '#figure/geometry/memoize.ts';
import { rotate } from '#figure/geometry/rotation.ts';
import { magnitude, subtract, add, scale, type Vector } from '#figure/geometry/vector.ts';
import {
	type ArmJoints,
	bothSides,
	type LegJoints,
	type Sided,
	type Trunk,
	trunkOf
} from '#figure/skeleton/forward-kinematics.ts';
import { poseAtOf } from '#figure/skeleton/key-poses.ts';
import { limbSegments } from '#figure/skeleton/limb-segments.ts';
import { proportions } from '#figure/skeleton/proportions.ts';
import type { Joint, Segment, Skeleton, SkeletonAt } from '#figure/skeleton/skeleton.ts';
import { restsOf } from './contacts.ts';
import { fitTrunk } from './fit-trunk.ts';
import { keepArmAboveFloor, keepLegAboveFloor } from './keep-above-floor.ts';
import { poseArm } from './pose-arm.ts';
import { poseLeg } from './pose-leg.ts';

/** A script's pictures, their frames and their checks pose the body at the same points. */
const known = new WeakMap<FigureScript, SkeletonAt>();

/**
 * Poses the body: interpolates the key poses, fits the trunk to the contacts, then solves each limb
 * for its own contacts.
 */
export function skeletonAt(script: FigureScript): SkeletonAt {
	const posed = known.get(script) ?? memoizePoints(poseBody(script));
	known.set(script, posed);
	return posed;
}

function poseBody(script: FigureScript): SkeletonAt {
	const poseAt = poseAtOf(script);
	const restsAt = restsOf(script, poseAt);
	return (at) => {
		const rests = restsAt(at);
		const pose = fitTrunk(poseAt(at), rests);
		const trunk = trunkOf(pose);
		const legs = bothSides((side) => keepLegAboveFloor(poseLeg(pose, trunk, side, rests.limbs)));
		const arms = bothSides((side) => keepArmAboveFloor(poseArm(pose, trunk, side, rests, legs)));
		return { ...skeletonFrom(trunk, legs, arms), breath: pose.breath };
	};
}

function skeletonFrom(
	trunk: Trunk,
	legs: Sided<LegJoints>,
	arms: Sided<ArmJoints>
): Omit<Skeleton, 'breath'> {
	const { left: legL, right: legR } = legs;
	const { left: armL, right: armR } = arms;
	const { rotations } = trunk;
	const joints: Record<Joint, Skeleton['joints'][Joint]> = {
		pelvis: trunk.pelvis,
		L5: trunk.L5,
		L3: trunk.L3,
		T12: trunk.T12,
		T6: trunk.T6,
		C7: trunk.C7,
		'skull-base': trunk.skullBase,
		head: trunk.head,
		'hip-left': legL.hip,
		'hip-right': legR.hip,
		'knee-left': legL.knee,
		'knee-right': legR.knee,
		'ankle-left': legL.ankle,
		'ankle-right': legR.ankle,
		'heel-left': onFoot(legL, 'heel'),
		'heel-right': onFoot(legR, 'heel'),
		'ball-left': onFoot(legL, 'ball'),
		'ball-right': onFoot(legR, 'ball'),
		'toe-left': toeTip(legL),
		'toe-right': toeTip(legR),
		'shoulder-left': armL.shoulder,
		'shoulder-right': armR.shoulder,
		'elbow-left': armL.elbow,
		'elbow-right': armR.elbow,
		'wrist-left': armL.wrist,
		'wrist-right': armR.wrist,
		'knuckle-left': alongHand(armL, proportions.palm),
		'knuckle-right': alongHand(armR, proportions.palm),
		'fingertip-left': alongHand(armL, proportions.hand),
		'fingertip-right': alongHand(armR, proportions.hand)
	};
	const segments: Record<Segment, Skeleton['segments'][Segment]> = {
		pelvis: rotations.pelvis,
		'lumbar-low': rotations.lumbarLow,
		'lumbar-high': rotations.lumbarHigh,
		'thorax-low': rotations.thoraxLow,
		'thorax-high': rotations.thoraxHigh,
		neck: rotations.neck,
		head: rotations.head,
		...limbSegments(legs, arms)
	};
	return { joints, segments };
}

function onFoot({ ankle, foot }: LegJoints, point: 'heel' | 'ball' | 'toe') {
	return add(ankle, rotate(foot, proportions[point]));
}

/** The tip of the toes. On a foot that rests on its ball, the floor extends the toes. */
function toeTip(leg: LegJoints): Vector {
	const straight = onFoot(leg, 'toe');
	if (!leg.onBall || straight[1] >= 0) return straight;
	const ball = onFoot(leg, 'ball');
	const way = subtract(straight, ball);
	const level = Math.hypot(way[0], way[2]);
	const reach = Math.sqrt(Math.max(0, magnitude(way) ** 2 - ball[1] ** 2));
	return [ball[0] + (way[0] * reach) / level, 0, ball[2] + (way[2] * reach) / level];
}

function alongHand({ wrist, hand }: ArmJoints, length: number) {
	return subtract(wrist, scale(hand[1], length));
}
