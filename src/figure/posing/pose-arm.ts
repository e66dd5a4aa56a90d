import type { Side } from '#core/exercise/side.ts';
import { smoothstep } from '#figure/geometry/interpolation.ts';
import {
	compose,
	blend,
	fromUpAndRight,
	type Rotation,
	toWorld
} from '#figure/geometry/rotation.ts';
import {
	lerp,
	distance,
	subtract,
	add,
	scale,
	normalize,
	type Vector
} from '#figure/geometry/vector.ts';
import {
	type ArmJoints,
	armJoints,
	handFrom,
	type LegJoints,
	outwards,
	type Sided,
	type Trunk
} from '#figure/skeleton/forward-kinematics.ts';
import {
	armBones,
	type Bend,
	alignTwoBone,
	solveTwoBone
} from '#figure/skeleton/inverse-kinematics.ts';
import type { Pose } from '#figure/skeleton/key-poses.ts';
import { proportions } from '#figure/skeleton/proportions.ts';
import { type LimbRest, contactAt, type Rests, type ThighHold } from './contact-points.ts';

/** Poses an arm: its contacts are held in place, and a hand that holds a thigh stays on it. */
export function poseArm(
	pose: Pose,
	trunk: Trunk,
	side: Side,
	{ limbs: rests, holds }: Rests,
	legs: Sided<LegJoints>
): ArmJoints {
	const free = armJoints(pose, trunk, side);
	const hold = holds.find((held) => held.side === side);
	if (hold) {
		const thorax = trunk.rotations.thoraxHigh;
		return poseHold(pose, free, side, hold, legs[hold.of], contactAt(rests, side, 'palm'), thorax);
	}
	const forearm = contactAt(rests, side, 'forearm');
	if (forearm?.elbow) {
		const elbow = lerp(free.elbow, forearm.elbow, forearm.weight);
		const wrist = lerp(free.wrist, forearm.place, forearm.weight);
		const bend = alignTwoBone(free.shoulder, elbow, wrist, armBones, free.upperArm[2]);
		return armFrom(pose, free.shoulder, bend, side, forearm);
	}
	const palm = contactAt(rests, side, 'palm');
	if (!palm) return free;
	const wrist = lerp(free.wrist, palm.place, palm.weight);
	const bend = solveTwoBone(free.shoulder, wrist, armBones, free.upperArm[2]);
	return armFrom(pose, free.shoulder, bend, side, palm);
}

/** The most centimetres by which the scapula protracts when the hand cannot reach the thigh. */
const maxProtraction = 5;
/**
 * Centimetres from the femur out to the wrist, so that the hand reaches around behind the thigh and
 * the forearm passes outside it.
 */
const besideThigh = 9;
/** The weight of a hold from which on the hand closes around the thigh. */
const graspFrom = 0.8;
/**
 * Centimetres by which the hand's path to the thigh deviates from a straight line half way:
 * forwards, up and outwards, for the thigh of the same side and for the other one.
 */
const pathBulge = {
	same: { front: 4, up: 0, aside: 0 },
	across: { front: 4, up: 18, aside: 12 }
} as const;
const maxReach = (proportions.upperArm + proportions.forearm) * 0.985;

function poseHold(
	pose: Pose,
	free: ArmJoints,
	side: Side,
	hold: ThighHold,
	leg: LegJoints,
	palm: LimbRest | undefined,
	thorax: Rotation
): ArmJoints {
	const onThigh = lerp(leg.knee, leg.hip, hold.percentFromKnee / 100);
	const around = scale(leg.thigh[2], outwards(side));
	const grip = add(subtract(onThigh, scale(leg.thigh[0], hold.behind)), scale(around, besideThigh));
	const before = palm ? lerp(free.wrist, palm.place, palm.weight) : free.wrist;
	const { front, up, aside } = pathBulge[hold.of === side ? 'same' : 'across'];
	const bulge = 4 * hold.weight * (1 - hold.weight);
	const wrist = toWorld(lerp(before, grip, hold.weight), thorax, [
		bulge * front,
		bulge * up,
		bulge * aside * outwards(side)
	]);
	const excess = distance(free.shoulder, wrist) - maxReach;
	const protraction =
		hold.weight * maxProtraction * Math.tanh(Math.max(0, excess) / maxProtraction);
	const shoulder: Vector = add(
		free.shoulder,
		scale(normalize(subtract(wrist, free.shoulder)), protraction)
	);
	const bend = solveTwoBone(shoulder, wrist, armBones, free.upperArm[2]);
	const arm = armFrom(pose, shoulder, bend, side, palm);
	const fingers = normalize(add(scale(around, 2.2), bend.lower[1]));
	const grasp = fromUpAndRight(fingers, scale(leg.thigh[0], -outwards(side)));
	return { ...arm, hand: blend(arm.hand, grasp, smoothstep(graspFrom, 1, hold.weight)) };
}

function armFrom(
	pose: Pose,
	shoulder: Vector,
	bend: Bend,
	side: Side,
	rest: LimbRest | undefined
): ArmJoints {
	const hand = compose(bend.lower, handFrom(pose, side));
	return {
		shoulder,
		elbow: bend.middle,
		wrist: bend.end,
		upperArm: bend.upper,
		forearm: bend.lower,
		hand: rest?.lie ? blend(hand, rest.lie, rest.weight) : hand
	};
}
