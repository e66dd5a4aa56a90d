import type { LimbPoint } from '#core/exercise/limb-points.ts';
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

/** A contact's weight, 0 to 1, which fades in before its window and out after it, and its position. */
interface WeightedPlace {
	readonly weight: number;
	/** The position of the joint's centre: knee, ankle, tip of the toes or wrist. */
	readonly place: Vector;
}

export interface BodyRest extends WeightedPlace {
	readonly point: BodyPoint;
	/**
	 * The world axes along which the point is held: all of them, or, if it slides, only the one
	 * normal to the surface.
	 */
	readonly axes: readonly (0 | 1 | 2)[];
}

export interface LimbRest extends WeightedPlace {
	readonly point: LimbPoint;
	readonly side: Side;
	/** The elbow's position, when the whole forearm rests. */
	readonly elbow?: Vector;
	/**
	 * The foot rolls onto its edge with the leg; `place` is where the ankle of the flat foot would
	 * be.
	 */
	readonly rolls?: boolean;
	/** The rotation of the resting foot or hand. */
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

/** The position of a point of the trunk; the upper back rests at C7. */
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

/** The contact of one point of a limb; where two contacts overlap in time, their weighted mean. */
export function contactAt(
	rests: readonly LimbRest[],
	side: Side,
	point: LimbPoint
): LimbRest | undefined {
	const [strongest, next] = rests
		.filter((rest) => rest.side === side && rest.point === point)
		.toSorted((a, b) => b.weight - a.weight);
	if (!strongest || !next) return strongest;
	const weight = strongest.weight + next.weight;
	const share = next.weight / weight;
	return {
		...strongest,
		weight: Math.min(1, weight),
		place: lerp(strongest.place, next.place, share),
		...(strongest.lie && next.lie && { lie: blend(strongest.lie, next.lie, share) })
	};
}
