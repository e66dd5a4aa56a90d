import { solveLeastSquares } from '#figure/geometry/least-squares.ts';
import { rotate } from '#figure/geometry/rotation.ts';
import { lerp, distance, subtract, add, type Vector } from '#figure/geometry/vector.ts';
import { armJoints, legJoints, type Trunk, trunkOf } from '#figure/skeleton/forward-kinematics.ts';
import type { Pose } from '#figure/skeleton/key-poses.ts';
import { proportions } from '#figure/skeleton/proportions.ts';
import { type BodyRest, bodyPlace, type LimbRest, type Rests } from './contact-points.ts';

/**
 * The parameters that may change so that the contacts hold, with the change of each that costs the
 * same: centimetres for the first three, degrees for the others.
 */
const freedoms = [
	['forward', 0.5],
	['height', 0.3],
	['right', 0.5],
	['pitch', 0.7],
	['axial', 0.7],
	['tilt', 0.7],
	['lum.flex', 0.7],
	['lum.bendR', 0.7],
	['lum.rotL', 0.5],
	['tho.flex', 0.7],
	['tho.bendR', 0.7],
	['tho.rotL', 0.5],
	['neck.flex', 2.5],
	['neck.bendR', 1],
	['neck.rotL', 0.7]
] as const;

/**
 * Moves the trunk slightly so that every limb reaches its contact, because key poses are rounded to
 * whole degrees.
 */
export function fitTrunk(pose: Pose, { body, limbs }: Rests): Pose {
	const poseWith = (values: readonly number[]): Pose => ({
		...pose,
		...Object.fromEntries(freedoms.map(([name], i) => [name, values[i] ?? 0]))
	});
	// A contact that fades in is interpolated from the pose to its place; a fixed target would make the
	// body snap.
	const before = trunkOf(pose);
	const bodyTargets = body.map((rest) => ({
		...rest,
		place: lerp(bodyPlace(before, rest.point), rest.place, rest.weight)
	}));
	const limbTargets = limbs.map((rest) => limbTarget(rest, pose, before));
	const residuals = (values: readonly number[]) => {
		const candidate = poseWith(values);
		const trunk = trunkOf(candidate);
		return [
			...bodyTargets.flatMap((rest) => bodyResiduals(rest, trunk)),
			...limbTargets.map((rest) => limbResidual(rest, candidate, trunk))
		];
	};
	if (body.length + limbs.length === 0) return pose;
	return poseWith(
		solveLeastSquares(
			freedoms.map(([name]) => pose[name]),
			freedoms.map(([, ease]) => 1 / ease),
			residuals
		)
	);
}

function limbTarget(rest: LimbRest, pose: Pose, trunk: Trunk): LimbRest {
	if (rest.weight === 1) return rest;
	const leg = legJoints(pose, trunk, rest.side);
	const arm = armJoints(pose, trunk, rest.side);
	const towardsPlace = (from: Vector) => lerp(from, rest.place, rest.weight);
	switch (rest.point) {
		case 'knee':
			return { ...rest, place: towardsPlace(leg.knee) };
		case 'instep':
		case 'sole':
			return { ...rest, place: towardsPlace(leg.ankle) };
		case 'heel':
		case 'ball':
			return {
				...rest,
				place: towardsPlace(add(leg.ankle, rotate(leg.foot, proportions[rest.point])))
			};
		case 'toes':
			return { ...rest, place: towardsPlace(add(leg.ankle, rotate(leg.foot, proportions.toe))) };
		case 'palm':
			return { ...rest, place: towardsPlace(arm.wrist) };
		case 'forearm':
			return {
				...rest,
				place: towardsPlace(arm.wrist),
				...(rest.elbow && { elbow: lerp(arm.elbow, rest.elbow, rest.weight) })
			};
	}
}

/** Centimetres of error that cost as much as one such change of a parameter. */
const tightTolerance = 0.01;
const mediumTolerance = 0.06;
const looseTolerance = 0.15;

function bodyResiduals({ point, place, axes }: BodyRest, trunk: Trunk): readonly number[] {
	const miss = subtract(bodyPlace(trunk, point), place);
	return axes.map(
		(axis) => miss[axis] / (axis === 1 || axes.length === 1 ? tightTolerance : mediumTolerance)
	);
}

function limbResidual({ point, side, place, elbow }: LimbRest, pose: Pose, trunk: Trunk): number {
	const letter = side === 'right' ? 'R' : 'L';
	const { thigh, shank, upperArm, forearm } = proportions;
	const hip = trunk.hips[side];
	const shoulder = trunk.shoulders[side];
	const leg = reach(thigh, shank, pose[`knee${letter}.flex`]);
	const arm = reach(upperArm, forearm, pose[`el${letter}.flex`]);
	switch (point) {
		case 'knee':
			return (distance(hip, place) - thigh) / tightTolerance;
		case 'instep':
			return 0;
		case 'sole':
			return (distance(hip, place) - leg) / looseTolerance;
		case 'heel':
		case 'ball':
		case 'toes': {
			const { foot } = legJoints(pose, trunk, side);
			const ankle = subtract(place, rotate(foot, proportions[point === 'toes' ? 'toe' : point]));
			return (distance(hip, ankle) - leg) / looseTolerance;
		}
		case 'palm':
			return (distance(shoulder, place) - arm) / looseTolerance;
		case 'forearm':
			return elbow ? (distance(shoulder, elbow) - upperArm) / tightTolerance : 0;
	}
}

/** The distance between the ends of two bones whose joint is flexed by an angle. */
function reach(upper: number, lower: number, degrees: number): number {
	const radians = (degrees * Math.PI) / 180;
	return Math.sqrt(upper ** 2 + lower ** 2 + 2 * upper * lower * Math.cos(radians));
}
