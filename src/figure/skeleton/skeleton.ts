import type { Rotation } from '#figure/geometry/rotation.ts';
import type { Vector } from '#figure/geometry/vector.ts';

export type Joint =
	| 'pelvis'
	| 'L5'
	| 'L3'
	| 'T12'
	| 'T6'
	| 'C7'
	| 'skull-base'
	| 'head'
	| `${'hip' | 'knee' | 'ankle' | 'heel' | 'ball' | 'toe' | 'shoulder' | 'elbow' | 'wrist' | 'knuckle' | 'fingertip'}-${'left' | 'right'}`;

export type Segment =
	| 'pelvis'
	| 'lumbar-low'
	| 'lumbar-high'
	| 'thorax-low'
	| 'thorax-high'
	| 'neck'
	| 'head'
	| `${'thigh' | 'shank' | 'foot' | 'upper-arm' | 'forearm' | 'hand'}-${'left' | 'right'}`;

/** A posed body. `pelvis` is the midpoint between the hip joints; `head` is the head's centre. */
export interface Skeleton {
	readonly joints: Readonly<Record<Joint, Vector>>;
	readonly segments: Readonly<Record<Segment, Rotation>>;
	/** The factor for the body's half widths, 1 when absent. */
	readonly girth?: number;
	/** How far the body has breathed in, 0 to 1. */
	readonly breath: number;
}

/**
 * Gives the body at any point `at` of an exercise's range, 0 to 1, with its contacts held and its
 * limbs of constant length.
 */
export type SkeletonAt = (at: number) => Skeleton;
