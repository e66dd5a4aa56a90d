import type { Side } from '#core/exercise/side.ts';
import {
	aboutX,
	aboutY,
	aboutZ,
	compose,
	rotate,
	type Rotation
} from '#figure/geometry/rotation.ts';
import { subtract, add, scale, type Vector } from '#figure/geometry/vector.ts';
import type { Pose } from './key-poses.ts';
import { clavicle, proportions } from './proportions.ts';

export const sides = ['left', 'right'] as const;

/** One value for each side of the body. */
export type Sided<T> = Readonly<Record<Side, T>>;

export function bothSides<T>(of: (side: Side) => T): Sided<T> {
	return { left: of('left'), right: of('right') };
}

/** The sign of the lateral direction along z: +1 on the right, -1 on the left. */
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
 * The root rotation is Rz(-pitch) Ry(axial) Rx(tilt). Each region of the spine has two joints, and
 * each of them has half of the region's angles as Ry(rotL) Rx(bendR) Rz(-flex).
 */
export function trunkOf(pose: Pose): Trunk {
	const pelvis: Vector = [pose.forward, pose.height, pose.right];
	const r = compose(aboutZ(-pose.pitch), aboutY(pose.axial), aboutX(pose.tilt));
	const lumbar = spineJoint(pose['lum.flex'], pose['lum.bendR'], pose['lum.rotL']);
	const thoracic = spineJoint(pose['tho.flex'], pose['tho.bendR'], pose['tho.rotL']);
	const cervical = spineJoint(pose['neck.flex'], pose['neck.bendR'], pose['neck.rotL']);
	const lumbarLow = compose(r, lumbar);
	const lumbarHigh = compose(lumbarLow, lumbar);
	const thoraxLow = compose(lumbarHigh, thoracic);
	const thoraxHigh = compose(thoraxLow, thoracic);
	const neck = compose(thoraxHigh, cervical);
	const head = compose(neck, cervical);
	const along = (from: Vector, rotation: Rotation, length: number) =>
		add(from, scale(rotation[1], length));
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
		head: add(skullBase, rotate(head, proportions.headCentre)),
		hips: bothSides((side) => add(pelvis, scale(r[2], outwards(side) * proportions.hipHalfWidth))),
		shoulders: bothSides((side) => add(T6, rotate(thoraxHigh, shoulderFromT6(pose, side)))),
		rotations: { pelvis: r, lumbarLow, lumbarHigh, thoraxLow, thoraxHigh, neck, head }
	};
}

function spineJoint(flexion: number, bend: number, turn: number): Rotation {
	return compose(aboutY(turn / 2), aboutX(bend / 2), aboutZ(-flexion / 2));
}

function shoulderFromT6(pose: Pose, side: Side): Vector {
	const [, up] = ballRotation(pose, side, 'sh');
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

function ballRotation(pose: Pose, side: Side, joint: 'hip' | 'sh'): Rotation {
	const name = side === 'right' ? (`${joint}R` as const) : (`${joint}L` as const);
	return compose(
		aboutZ(pose[`${name}.flex`]),
		aboutX(-outwards(side) * pose[`${name}.abd`]),
		aboutY(outwards(side) * pose[`${name}.irot`])
	);
}

export interface LegJoints {
	readonly hip: Vector;
	readonly knee: Vector;
	readonly ankle: Vector;
	readonly thigh: Rotation;
	readonly shank: Rotation;
	readonly foot: Rotation;
	/** The foot rests on its ball, or is fading into or out of such a contact. */
	readonly onBall?: true;
}

export interface ArmJoints {
	readonly shoulder: Vector;
	readonly elbow: Vector;
	readonly wrist: Vector;
	readonly upperArm: Rotation;
	readonly forearm: Rotation;
	/**
	 * `up` points from the fingertips to the wrist. In a hanging arm the thumb is anterior and the
	 * palm faces the body.
	 */
	readonly hand: Rotation;
}

/**
 * The hip is Rz(flex) Rx(-abd) Ry(irot), mirrored on the left; the knee is Rz(-flex), the ankle
 * Rz(dorsiflexion).
 */
export function legJoints(pose: Pose, trunk: Trunk, side: Side): LegJoints {
	const hip = trunk.hips[side];
	const letter = side === 'right' ? 'R' : 'L';
	const thigh = compose(trunk.rotations.pelvis, ballRotation(pose, side, 'hip'));
	const shank = compose(thigh, aboutZ(-pose[`knee${letter}.flex`]));
	const foot = compose(shank, aboutZ(pose[`ank${letter}.df`]));
	const knee = subtract(hip, scale(thigh[1], proportions.thigh));
	return {
		hip,
		knee,
		ankle: subtract(knee, scale(shank[1], proportions.shank)),
		thigh,
		shank,
		foot
	};
}

/**
 * The shoulder is like the hip and the elbow is Rz(flex); then pronation turns the hand about the
 * forearm, and the wrist extends.
 */
export function armJoints(pose: Pose, trunk: Trunk, side: Side): ArmJoints {
	const shoulder = trunk.shoulders[side];
	const letter = side === 'right' ? 'R' : 'L';
	const upperArm = compose(trunk.rotations.thoraxHigh, ballRotation(pose, side, 'sh'));
	const forearm = compose(upperArm, aboutZ(pose[`el${letter}.flex`]));
	const elbow = subtract(shoulder, scale(upperArm[1], proportions.upperArm));
	return {
		shoulder,
		elbow,
		wrist: subtract(elbow, scale(forearm[1], proportions.forearm)),
		upperArm,
		forearm,
		hand: compose(forearm, handFrom(pose, side))
	};
}

/** The hand's rotation relative to the forearm. */
export function handFrom(pose: Pose, side: Side): Rotation {
	const letter = side === 'right' ? 'R' : 'L';
	return compose(
		aboutY(outwards(side) * pose[`el${letter}.pron`]),
		aboutX(-outwards(side) * pose[`wr${letter}.ext`])
	);
}
