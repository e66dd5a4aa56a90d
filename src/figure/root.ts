import { type BodyRest, bodyPlace, type LimbRest, type Rests } from './contacts.ts';
import { legOf, type Trunk, trunkOf } from './forward-kinematics.ts';
import { settled } from './least-squares.ts';
import type { Pose } from './pose.ts';
import { proportions } from './proportions.ts';
import { turned } from './rotation.ts';
import type { Vector } from './skeleton.ts';
import { distance, minus } from './vector.ts';

/** What may give way so that the contacts hold, and how far it gives as readily: centimetres, then degrees. */
const gives = [
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
	['neck.flex', 1.5],
	['neck.bendR', 1],
	['neck.rotL', 0.7]
] as const;

/** The key poses are rounded to whole degrees; this moves the trunk the little that lets every limb reach its place. */
export function trunkFitted(pose: Pose, { body, limbs }: Rests): Pose {
	const given = (values: readonly number[]): Pose => ({
		...pose,
		...Object.fromEntries(gives.map(([name], i) => [name, values[i] ?? 0]))
	});
	const residuals = (values: readonly number[]) => {
		const fitted = given(values);
		const trunk = trunkOf(fitted);
		return [
			...body.flatMap((rest) => bodyMisses(rest, trunk)),
			...limbs.map((rest) => limbMiss(rest, fitted, trunk))
		];
	};
	if (body.length + limbs.length === 0) return pose;
	return given(
		settled(
			gives.map(([name]) => pose[name]),
			gives.map(([, ease]) => 1 / ease),
			residuals
		)
	);
}

/** How far off counts as much as one full give: in centimetres. */
const firm = 0.01;
const loose = 0.15;

function bodyMisses({ point, place, weight, axes }: BodyRest, trunk: Trunk): readonly number[] {
	const miss = minus(bodyPlace(trunk, point), place);
	return axes.map((axis) => (miss[axis] * weight) / firm);
}

function limbMiss({ point, side, place, elbow, weight }: LimbRest, pose: Pose, trunk: Trunk) {
	const letter = side === 'right' ? 'R' : 'L';
	const { thigh, shank, upperArm, forearm } = proportions;
	const hip = trunk.hips[side];
	const shoulder = trunk.shoulders[side];
	switch (point) {
		case 'knee':
			return (weight * (distance(hip, place) - thigh)) / firm;
		case 'instep':
			return 0;
		case 'sole':
			return (
				(weight * (distance(hip, place) - reach(thigh, shank, pose[`knee${letter}.flex`]))) / loose
			);
		case 'toes': {
			const ankle: Vector = minus(place, turned(legOf(pose, trunk, side).foot, proportions.toe));
			return (
				(weight * (distance(hip, ankle) - reach(thigh, shank, pose[`knee${letter}.flex`]))) / loose
			);
		}
		case 'palm':
			return (
				(weight *
					(distance(shoulder, place) - reach(upperArm, forearm, pose[`el${letter}.flex`]))) /
				loose
			);
		case 'forearm':
			return elbow ? (weight * (distance(shoulder, elbow) - upperArm)) / firm : 0;
	}
}

/** From end to end of two bones bent by an angle. */
function reach(upper: number, lower: number, degrees: number): number {
	const bent = (degrees * Math.PI) / 180;
	return Math.sqrt(upper ** 2 + lower ** 2 + 2 * upper * lower * Math.cos(bent));
}
