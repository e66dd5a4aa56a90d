import type { ArmJoints, LegJoints, Sided } from './forward-kinematics.ts';

/** The rotations of all limbs by the names of their segments. */
export function limbSegments(
	{ left: legL, right: legR }: Sided<LegJoints>,
	{ left: armL, right: armR }: Sided<ArmJoints>
) {
	return {
		'thigh-left': legL.thigh,
		'thigh-right': legR.thigh,
		'shank-left': legL.shank,
		'shank-right': legR.shank,
		'foot-left': legL.foot,
		'foot-right': legR.foot,
		'upper-arm-left': armL.upperArm,
		'upper-arm-right': armR.upperArm,
		'forearm-left': armL.forearm,
		'forearm-right': armR.forearm,
		'hand-left': armL.hand,
		'hand-right': armR.hand
	};
}
