import {
	aboutX,
	aboutY,
	aboutZ,
	chained,
	turned,
	type Rotation
} from '#figure/geometry/rotation.ts';
import { minus, plus, scaled, type Vector } from '#figure/geometry/vector.ts';
import type { Pose } from './key-poses.ts';
import { clavicle, proportions } from './proportions.ts';

export type Side = 'left' | 'right';
export const sides = ['left', 'right'] as const;

/** What has a left and a right one. */
export type Sided<T> = Readonly<Record<Side, T>>;

export function bothSides<T>(of: (side: Side) => T): Sided<T> {
	return { left: of('left'), right: of('right') };
}

/** +1 right, -1 left: how far to the right. */
export const outwards = (side: Side) => (side === 'right' ? 1 : -1);

export interface Trunk {
	readonly pelvis: Vector;
	readonly L5: Vector;
	readonly L3: Vector;
	readonly T12: Vector;
	readonly T6: Vector;
	readonly C7: Vector;
	readonly skullBase: Vector;
	readonly head: Vector;
	readonly hips: Sided<Vector>;
	readonly shoulders: Sided<Vector>;
	readonly rotations: {
		readonly pelvis: Rotation;
		readonly lumbarLow: Rotation;
		readonly lumbarHigh: Rotation;
		readonly thoraxLow: Rotation;
		readonly thoraxHigh: Rotation;
		readonly neck: Rotation;
		readonly head: Rotation;
	};
}

const { heights } = proportions;

/**
 * Root Rz(-pitch) Ry(axial) Rx(tilt); each region of the spine has two joints that share its angles half and
 * half, each Ry(rotL) Rx(bendR) Rz(-flex).
 */
export function trunkOf(pose: Pose): Trunk {
	const pelvis: Vector = [pose.forward, pose.height, pose.right];
	const r = chained(aboutZ(-pose.pitch), aboutY(pose.axial), aboutX(pose.tilt));
	const lumbar = spineJoint(pose['lum.flex'], pose['lum.bendR'], pose['lum.rotL']);
	const thoracic = spineJoint(pose['tho.flex'], pose['tho.bendR'], pose['tho.rotL']);
	const cervical = spineJoint(pose['neck.flex'], pose['neck.bendR'], pose['neck.rotL']);
	const lumbarLow = chained(r, lumbar);
	const lumbarHigh = chained(lumbarLow, lumbar);
	const thoraxLow = chained(lumbarHigh, thoracic);
	const thoraxHigh = chained(thoraxLow, thoracic);
	const neck = chained(thoraxHigh, cervical);
	const head = chained(neck, cervical);
	const along = (from: Vector, rotation: Rotation, length: number) =>
		plus(from, scaled(rotation[1], length));
	const L5 = along(pelvis, r, heights.L5);
	const L3 = along(L5, lumbarLow, heights.L3 - heights.L5);
	const T12 = along(L3, lumbarHigh, heights.T12 - heights.L3);
	const T6 = along(T12, thoraxLow, heights.T6 - heights.T12);
	const C7 = along(T6, thoraxHigh, heights.C7 - heights.T6);
	const skullBase = along(C7, neck, proportions.neck);
	return {
		pelvis,
		L5,
		L3,
		T12,
		T6,
		C7,
		skullBase,
		head: plus(skullBase, turned(head, proportions.headCentre)),
		hips: bothSides((side) =>
			plus(pelvis, scaled(r[2], outwards(side) * proportions.hipHalfWidth))
		),
		shoulders: bothSides((side) => plus(T6, turned(thoraxHigh, shoulderFromT6(pose, side)))),
		rotations: { pelvis: r, lumbarLow, lumbarHigh, thoraxLow, thoraxHigh, neck, head }
	};
}

function spineJoint(flexion: number, bend: number, turn: number): Rotation {
	return chained(aboutY(turn / 2), aboutX(bend / 2), aboutZ(-flexion / 2));
}

function shoulderFromT6(pose: Pose, side: Side): Vector {
	const [, up] = ball(pose, side, 'sh');
	const elevation = (Math.acos(Math.min(1, Math.max(-1, up[1]))) * 180) / Math.PI;
	const share = Math.min(
		1,
		Math.max(0, (elevation - clavicle.from) / (clavicle.to - clavicle.from))
	);
	const eased = share * share * (2 - share);
	return [
		0,
		heights.shoulder - heights.T6 + clavicle.lift * eased,
		outwards(side) * (proportions.shoulderHalfWidth - clavicle.inwards * eased)
	];
}

function ball(pose: Pose, side: Side, joint: 'hip' | 'sh'): Rotation {
	const name = side === 'right' ? (`${joint}R` as const) : (`${joint}L` as const);
	return chained(
		aboutZ(pose[`${name}.flex`]),
		aboutX(-outwards(side) * pose[`${name}.abd`]),
		aboutY(outwards(side) * pose[`${name}.irot`])
	);
}

export interface Leg {
	readonly hip: Vector;
	readonly knee: Vector;
	readonly ankle: Vector;
	readonly thigh: Rotation;
	readonly shank: Rotation;
	readonly foot: Rotation;
	/** It rests on the ball of the foot, or is about to or has just done so. */
	readonly onBall?: true;
}

export interface Arm {
	readonly shoulder: Vector;
	readonly elbow: Vector;
	readonly wrist: Vector;
	readonly upperArm: Rotation;
	readonly forearm: Rotation;
	/** `up` runs from the fingertips to the wrist; in hanging hands the thumb is anterior, the palm inwards. */
	readonly hand: Rotation;
}

/** Hip Rz(flex) Rx(-abd) Ry(irot), mirrored on the left; knee Rz(-flex); ankle Rz(dorsiflexion). */
export function legOf(pose: Pose, trunk: Trunk, side: Side): Leg {
	const hip = trunk.hips[side];
	const letter = side === 'right' ? 'R' : 'L';
	const thigh = chained(trunk.rotations.pelvis, ball(pose, side, 'hip'));
	const shank = chained(thigh, aboutZ(-pose[`knee${letter}.flex`]));
	const foot = chained(shank, aboutZ(pose[`ank${letter}.df`]));
	const knee = minus(hip, scaled(thigh[1], proportions.thigh));
	return { hip, knee, ankle: minus(knee, scaled(shank[1], proportions.shank)), thigh, shank, foot };
}

/** Shoulder as the hip; elbow Rz(flex); then pronation about the forearm and extension of the wrist. */
export function armOf(pose: Pose, trunk: Trunk, side: Side): Arm {
	const shoulder = trunk.shoulders[side];
	const letter = side === 'right' ? 'R' : 'L';
	const upperArm = chained(trunk.rotations.thoraxHigh, ball(pose, side, 'sh'));
	const forearm = chained(upperArm, aboutZ(pose[`el${letter}.flex`]));
	const elbow = minus(shoulder, scaled(upperArm[1], proportions.upperArm));
	return {
		shoulder,
		elbow,
		wrist: minus(elbow, scaled(forearm[1], proportions.forearm)),
		upperArm,
		forearm,
		hand: chained(forearm, handFrom(pose, side))
	};
}

/** The hand as the forearm sees it. */
export function handFrom(pose: Pose, side: Side): Rotation {
	const letter = side === 'right' ? 'R' : 'L';
	return chained(
		aboutY(outwards(side) * pose[`el${letter}.pron`]),
		aboutX(-outwards(side) * pose[`wr${letter}.ext`])
	);
}
