import { aboutZ, compose, rotate, type Rotation } from '#figure/geometry/rotation.ts';
import { magnitude, subtract, add, type Vector } from '#figure/geometry/vector.ts';
import type { ArmJoints, LegJoints } from '#figure/skeleton/forward-kinematics.ts';
import { armBones, alignTwoBone, legBones } from '#figure/skeleton/inverse-kinematics.ts';
import { proportions } from '#figure/skeleton/proportions.ts';

/** The height in centimetres of a joint's centre when the soft tissue around it touches the floor. */
const lowest = { knee: 5.5, ankle: 4, elbow: 4.5, wrist: 3, toe: 0 } as const;

/** Raises the knee, ankle and toes of a leg that would sink into the floor. */
export function keepLegAboveFloor(leg: LegJoints): LegJoints {
	const knee = raiseEnd(leg.hip, leg.knee, lowest.knee);
	const ankle = raiseEnd(knee, add(knee, subtract(leg.ankle, leg.knee)), lowest.ankle);
	const sinks = knee !== leg.knee || ankle[1] !== leg.ankle[1];
	const bend = alignTwoBone(leg.hip, knee, ankle, legBones, leg.thigh[2]);
	const legAbove = sinks
		? { ...leg, knee: bend.middle, ankle: bend.end, thigh: bend.upper, shank: bend.lower }
		: leg;
	return leg.onBall
		? legAbove
		: { ...legAbove, foot: toesAboveFloor(legAbove.ankle, legAbove.foot) };
}

/**
 * Raises the elbow and wrist of an arm that would sink into the floor; the hand moves with the
 * wrist.
 */
export function keepArmAboveFloor(arm: ArmJoints): ArmJoints {
	const elbow = raiseEnd(arm.shoulder, arm.elbow, lowest.elbow);
	const wrist = raiseEnd(elbow, add(elbow, subtract(arm.wrist, arm.elbow)), lowest.wrist);
	if (elbow === arm.elbow && wrist[1] === arm.wrist[1]) return arm;
	const bend = alignTwoBone(arm.shoulder, elbow, wrist, armBones, arm.upperArm[2]);
	return { ...arm, elbow: bend.middle, wrist: bend.end, upperArm: bend.upper, forearm: bend.lower };
}

/** Raises the end of a bone to at least the given height and keeps the bone's length and heading. */
function raiseEnd(root: Vector, end: Vector, height: number): Vector {
	if (end[1] > height - 0.01) return end;
	const bone = subtract(end, root);
	const rise = height - root[1];
	const level = Math.hypot(bone[0], bone[2]);
	const reach = Math.sqrt(Math.max(0, magnitude(bone) ** 2 - rise ** 2));
	if (level < 1e-6) return end;
	return add(root, [(bone[0] * reach) / level, rise, (bone[2] * reach) / level]);
}

function toesAboveFloor(ankle: Vector, foot: Rotation): Rotation {
	const toe = rotate(foot, proportions.toe);
	const minToeHeight = lowest.toe - ankle[1];
	if (toe[1] > minToeHeight - 0.01) return foot;
	// When the ankle turns by an angle, the toe's height is toe[1] * cos + sideways[1] * sin.
	const sideways = rotate(foot, [-proportions.toe[1], proportions.toe[0], 0]);
	const span = Math.hypot(toe[1], sideways[1]);
	if (span <= -minToeHeight) return foot;
	const phase = Math.atan2(sideways[1], toe[1]);
	const swing = Math.acos(minToeHeight / span);
	const candidates = [phase + swing, phase - swing].map((angle) =>
		Math.atan2(Math.sin(angle), Math.cos(angle))
	);
	const smallest = candidates.reduce((best, candidate) =>
		Math.abs(candidate) < Math.abs(best) ? candidate : best
	);
	return compose(foot, aboutZ((smallest * 180) / Math.PI));
}
