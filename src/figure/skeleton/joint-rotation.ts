import { inverseRotate, type Rotation } from '#figure/geometry/rotation.ts';
import { dot, type Vector } from '#figure/geometry/vector.ts';
import { armJoints, bothSides, legJoints, trunkOf } from './forward-kinematics.ts';
import type { Pose } from './key-poses.ts';
import { limbSegments } from './limb-segments.ts';
import type { Segment, Skeleton } from './skeleton.ts';

/** Each joint by name, as the segments proximal and distal to it. */
export const jointPairs = {
	pelvis: [undefined, 'pelvis'],
	lumbar: ['pelvis', 'lumbar-high'],
	thoracic: ['lumbar-high', 'thorax-high'],
	neck: ['thorax-high', 'head'],
	'hip-left': ['pelvis', 'thigh-left'],
	'hip-right': ['pelvis', 'thigh-right'],
	'knee-left': ['thigh-left', 'shank-left'],
	'knee-right': ['thigh-right', 'shank-right'],
	'ankle-left': ['shank-left', 'foot-left'],
	'ankle-right': ['shank-right', 'foot-right'],
	'shoulder-left': ['thorax-high', 'upper-arm-left'],
	'shoulder-right': ['thorax-high', 'upper-arm-right'],
	'elbow-left': ['upper-arm-left', 'forearm-left'],
	'elbow-right': ['upper-arm-right', 'forearm-right']
} as const satisfies Record<string, readonly [Segment | undefined, Segment]>;

export type JointName = keyof typeof jointPairs;

export const jointNames = Object.keys(jointPairs).filter(
	(name): name is JointName => name in jointPairs
);

type Segments = Readonly<Partial<Record<Segment, Rotation>>>;

/** Degrees of rotation between a joint of the skeleton and the same joint of the pose. */
export function turnBetween(skeleton: Skeleton, pose: Pose, joint: JointName): number {
	const [before, after] = jointPairs[joint];
	const poseSegments = segmentsOf(pose);
	const actual = relativeRotation(skeleton.segments, before, after);
	const expected = relativeRotation(poseSegments, before, after);
	const trace = actual.reduce((sum, axis, i) => sum + dot(axis, expected[i] ?? [0, 0, 0]), 0);
	return (Math.acos(Math.min(1, Math.max(-1, (trace - 1) / 2))) * 180) / Math.PI;
}

function relativeRotation(
	segments: Segments,
	before: Segment | undefined,
	after: Segment
): readonly Vector[] {
	const child: readonly Vector[] = segments[after] ?? [];
	const parent = before && segments[before];
	return parent ? child.map((axis) => inverseRotate(parent, axis)) : child;
}

function segmentsOf(pose: Pose): Segments {
	const trunk = trunkOf(pose);
	const legs = bothSides((side) => legJoints(pose, trunk, side));
	const arms = bothSides((side) => armJoints(pose, trunk, side));
	return {
		pelvis: trunk.rotations.pelvis,
		'lumbar-high': trunk.rotations.lumbarHigh,
		'thorax-high': trunk.rotations.thoraxHigh,
		head: trunk.rotations.head,
		...limbSegments(legs, arms)
	};
}
