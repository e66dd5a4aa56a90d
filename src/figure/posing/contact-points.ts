import type { Side } from '#core/exercise/side.ts';
import { blend, type Rotation } from '#figure/geometry/rotation.ts';
import { lerp, type Vector } from '#figure/geometry/vector.ts';
import type { Trunk } from '#figure/skeleton/forward-kinematics.ts';

export const bodyPoints = [
	'pelvis',
	'upper-back',
	'head',
	'left-shoulder',
	'right-shoulder'
] as const;
export type BodyPoint = (typeof bodyPoints)[number];

export const limbPoints = [
	'sole',
	'heel',
	'ball',
	'toes',
	'instep',
	'knee',
	'palm',
	'forearm'
] as const;
export type LimbPoint = (typeof limbPoints)[number];

/** How firmly a point rests, 0 to 1, and where: it fades in before its window and out after it. */
interface Held {
	readonly weight: number;
	/** Of the joint's centre: knee, ankle, tip of the toes, wrist. */
	readonly place: Vector;
}

export interface BodyRest extends Held {
	readonly point: BodyPoint;
	/** The axes along which it is kept: all, or only that towards what it slides on. */
	readonly axes: readonly (0 | 1 | 2)[];
}

export interface LimbRest extends Held {
	readonly point: LimbPoint;
	readonly side: Side;
	/** Of the elbow, when the whole forearm rests. */
	readonly elbow?: Vector;
	/** The foot tips with the leg; this is where it touches the floor, beside where it would stand flat. */
	readonly rolls?: boolean;
	/** How the foot or hand lies. */
	readonly lie?: Rotation;
}

export interface ThighHold {
	readonly side: Side;
	readonly of: Side;
	readonly weight: number;
	readonly percentFromKnee: number;
	readonly behind: number;
}

export interface Rests {
	readonly body: readonly BodyRest[];
	readonly limbs: readonly LimbRest[];
	readonly holds: readonly ThighHold[];
}

/** Where a point of the trunk is; the upper back rests at the root of the neck. */
export function bodyPlace(trunk: Trunk, point: BodyPoint): Vector {
	switch (point) {
		case 'pelvis':
			return trunk.pelvis;
		case 'upper-back':
			return trunk.C7;
		case 'head':
			return trunk.head;
		case 'left-shoulder':
			return trunk.shoulders.left;
		case 'right-shoulder':
			return trunk.shoulders.right;
	}
}

/** What a limb rests on with this point; on its way from one place to the next it is between both. */
export function contactAt(
	rests: readonly LimbRest[],
	side: Side,
	point: LimbPoint
): LimbRest | undefined {
	const [firmest, next] = rests
		.filter((rest) => rest.side === side && rest.point === point)
		.toSorted((a, b) => b.weight - a.weight);
	if (!firmest || !next) return firmest;
	const weight = firmest.weight + next.weight;
	const share = next.weight / weight;
	return {
		...firmest,
		weight: Math.min(1, weight),
		place: lerp(firmest.place, next.place, share),
		...(firmest.lie && next.lie && { lie: blend(firmest.lie, next.lie, share) })
	};
}
