import type { AngleName } from '#core/exercise/figure-schema.ts';
import type { Side } from '#core/exercise/side.ts';
import { inverseRotate, type Rotation } from '#figure/geometry/rotation.ts';
import { outwards } from './forward-kinematics.ts';
import type { Segment, Skeleton } from './skeleton.ts';

/**
 * An angle of a joint. The pelvis's pitch, axial and tilt are measured against the world, so they
 * belong to no joint.
 */
export type JointAngle = Exclude<AngleName, 'pitch' | 'axial' | 'tilt'>;

/**
 * The joint angles of the posed body in degrees, as in key poses, but measured after the contacts
 * are applied.
 */
export function jointAnglesOf(skeleton: Skeleton): Readonly<Record<JointAngle, number>> {
	const [lum, tho, neck] = [
		spineOf(skeleton, 'pelvis', 'lumbar-low'),
		spineOf(skeleton, 'lumbar-high', 'thorax-low'),
		spineOf(skeleton, 'thorax-high', 'neck')
	];
	const [legL, legR] = [legOf(skeleton, 'left'), legOf(skeleton, 'right')];
	const [armL, armR] = [armOf(skeleton, 'left'), armOf(skeleton, 'right')];
	return {
		'lum.flex': lum.flex,
		'lum.bendR': lum.bend,
		'lum.rotL': lum.turn,
		'tho.flex': tho.flex,
		'tho.bendR': tho.bend,
		'tho.rotL': tho.turn,
		'neck.flex': neck.flex,
		'neck.bendR': neck.bend,
		'neck.rotL': neck.turn,
		'hipL.flex': legL.hip.flex,
		'hipL.abd': legL.hip.abd,
		'hipL.irot': legL.hip.irot,
		'kneeL.flex': legL.knee,
		'ankL.df': legL.ankle,
		'hipR.flex': legR.hip.flex,
		'hipR.abd': legR.hip.abd,
		'hipR.irot': legR.hip.irot,
		'kneeR.flex': legR.knee,
		'ankR.df': legR.ankle,
		'shL.flex': armL.shoulder.flex,
		'shL.abd': armL.shoulder.abd,
		'shL.irot': armL.shoulder.irot,
		'elL.flex': armL.elbow,
		'elL.pron': armL.pronation,
		'wrL.ext': armL.wrist,
		'shR.flex': armR.shoulder.flex,
		'shR.abd': armR.shoulder.abd,
		'shR.irot': armR.shoulder.irot,
		'elR.flex': armR.elbow,
		'elR.pron': armR.pronation,
		'wrR.ext': armR.wrist
	};
}

const inDegrees = (radians: number) => (radians * 180) / Math.PI;
const atan2Degrees = (sine: number, cosine: number) => inDegrees(Math.atan2(sine, cosine));
const asinDegrees = (sine: number) => inDegrees(Math.asin(Math.min(1, Math.max(-1, sine))));

function relativeRotation({ segments }: Skeleton, before: Segment, after: Segment): Rotation {
	const [x, y, z] = segments[after];
	const parent = segments[before];
	return [inverseRotate(parent, x), inverseRotate(parent, y), inverseRotate(parent, z)];
}

/** Each of a region's two joints has half of its angles, as Ry(turn) Rx(bend) Rz(-flexion). */
function spineOf(skeleton: Skeleton, before: Segment, after: Segment) {
	const [x, y, z] = relativeRotation(skeleton, before, after);
	return {
		flex: 2 * atan2Degrees(-x[1], y[1]),
		bend: 2 * asinDegrees(-z[1]),
		turn: 2 * atan2Degrees(z[0], z[2])
	};
}

/** The rotation is Rz(flexion) Rx(-abduction) Ry(internal rotation), mirrored on the left. */
function ballOf(skeleton: Skeleton, before: Segment, after: Segment, side: Side) {
	const [x, y, z] = relativeRotation(skeleton, before, after);
	const out = outwards(side);
	return {
		flex: atan2Degrees(-y[0], y[1]),
		abd: asinDegrees(-out * y[2]),
		irot: out * atan2Degrees(-x[2], z[2])
	};
}

function legOf(skeleton: Skeleton, side: Side) {
	const [knee] = relativeRotation(skeleton, `thigh-${side}`, `shank-${side}`);
	const [ankle] = relativeRotation(skeleton, `shank-${side}`, `foot-${side}`);
	return {
		hip: ballOf(skeleton, 'pelvis', `thigh-${side}`, side),
		knee: atan2Degrees(-knee[1], knee[0]),
		ankle: atan2Degrees(ankle[1], ankle[0])
	};
}

/** The hand turns about the forearm, then extends: Ry(pronation) Rx(-extension). */
function armOf(skeleton: Skeleton, side: Side) {
	const [elbow] = relativeRotation(skeleton, `upper-arm-${side}`, `forearm-${side}`);
	const [x, y, z] = relativeRotation(skeleton, `forearm-${side}`, `hand-${side}`);
	const out = outwards(side);
	return {
		shoulder: ballOf(skeleton, 'thorax-high', `upper-arm-${side}`, side),
		elbow: atan2Degrees(elbow[1], elbow[0]),
		pronation: out * atan2Degrees(-x[2], x[0]),
		wrist: atan2Degrees(out * z[1], y[1])
	};
}
