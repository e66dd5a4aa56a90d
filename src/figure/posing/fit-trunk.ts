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
	const given = (values: readonly number[]): Pose => ({
		...pose,
		...Object.fromEntries(freedoms.map(([name], i) => [name, values[i] ?? 0]))
	});
	// A contact that fades in is interpolated from the pose to its place; a fixed target would make the
	// body snap.
	const before = trunkOf(pose);
	const ledBody = body.map((rest) => ({
		...rest,
		place: lerp(bodyPlace(before, rest.point), rest.place, rest.weight)
	}));
	const ledLimbs = limbs.map((rest) => ledLimb(rest, pose, before));
	const residuals = (values: readonly number[]) => {
		const fitted = given(values);
		const trunk = trunkOf(fitted);
		return [
			...ledBody.flatMap((rest) => bodyMisses(rest, trunk)),
			...ledLimbs.map((rest) => limbMiss(rest, fitted, trunk))
		];
	};
	if (body.length + limbs.length === 0) return pose;
	return given(
		solveLeastSquares(
			freedoms.map(([name]) => pose[name]),
			freedoms.map(([, ease]) => 1 / ease),
			residuals
		)
	);
}

function ledLimb(rest: LimbRest, pose: Pose, trunk: Trunk): LimbRest {
	if (rest.weight === 1) return rest;
	const leg = legJoints(pose, trunk, rest.side);
	const arm = armJoints(pose, trunk, rest.side);
	const led = (from: Vector) => lerp(from, rest.place, rest.weight);
	switch (rest.point) {
		case 'knee':
			return { ...rest, place: led(leg.knee) };
		case 'instep':
		case 'sole':
			return { ...rest, place: led(leg.ankle) };
		case 'heel':
		case 'ball':
			return { ...rest, place: led(add(leg.ankle, rotate(leg.foot, proportions[rest.point]))) };
		case 'toes':
			return { ...rest, place: led(add(leg.ankle, rotate(leg.foot, proportions.toe))) };
		case 'palm':
			return { ...rest, place: led(arm.wrist) };
		case 'forearm':
			return {
				...rest,
				place: led(arm.wrist),
				...(rest.elbow && { elbow: lerp(arm.elbow, rest.elbow, rest.weight) })
			};
	}
}

/** Centimetres of error that cost as much as one such change of a parameter. */
const firm = 0.01;
const steady = 0.06;
const loose = 0.15;

function bodyMisses({ point, place, axes }: BodyRest, trunk: Trunk): readonly number[] {
	const miss = subtract(bodyPlace(trunk, point), place);
	return axes.map((axis) => miss[axis] / (axis === 1 || axes.length === 1 ? firm : steady));
}

function limbMiss({ point, side, place, elbow }: LimbRest, pose: Pose, trunk: Trunk): number {
	const letter = side === 'right' ? 'R' : 'L';
	const { thigh, shank, upperArm, forearm } = proportions;
	const hip = trunk.hips[side];
	const shoulder = trunk.shoulders[side];
	const leg = reach(thigh, shank, pose[`knee${letter}.flex`]);
	const arm = reach(upperArm, forearm, pose[`el${letter}.flex`]);
	switch (point) {
		case 'knee':
			return (distance(hip, place) - thigh) / firm;
		case 'instep':
			return 0;
		case 'sole':
			return (distance(hip, place) - leg) / loose;
		case 'heel':
		case 'ball':
		case 'toes': {
			const { foot } = legJoints(pose, trunk, side);
			const ankle = subtract(place, rotate(foot, proportions[point === 'toes' ? 'toe' : point]));
			return (distance(hip, ankle) - leg) / loose;
		}
		case 'palm':
			return (distance(shoulder, place) - arm) / loose;
		case 'forearm':
			return elbow ? (distance(shoulder, elbow) - upperArm) / firm : 0;
	}
}

/** The distance between the ends of two bones whose joint is flexed by an angle. */
function reach(upper: number, lower: number, degrees: number): number {
	const bent = (degrees * Math.PI) / 180;
	return Math.sqrt(upper ** 2 + lower ** 2 + 2 * upper * lower * Math.cos(bent));
}
