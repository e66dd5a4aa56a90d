import { carried, withUp, type Rotation } from '#figure/geometry/rotation.ts';
import {
	across,
	cross,
	lengthOf,
	minus,
	plus,
	scaled,
	unit,
	type Vector
} from '#figure/geometry/vector.ts';
import { proportions } from './proportions.ts';

export interface Bend {
	readonly middle: Vector;
	readonly end: Vector;
	readonly upper: Rotation;
	readonly lower: Rotation;
}

/** 1: the lower bone folds backwards, as the knee's; -1: forwards, as the elbow's. */
export type Fold = 1 | -1;

/** A limb whose bones are this close to one line counts as straight: past it a hair moves the joint a lot. */
const straightest = 0.99995;

/**
 * Two bones from `root` to as near to `target` as they reach. The joint between them is a hinge about the
 * `right` of its bones; `hinge` says which way that should point.
 */
export function reaching(
	root: Vector,
	target: Vector,
	bones: { readonly upper: number; readonly lower: number; readonly fold: Fold },
	hinge: Vector
): Bend {
	const { upper, lower, fold } = bones;
	const gap = minus(target, root);
	const direction = unit(gap);
	const reach = Math.min(
		(upper + lower) * straightest,
		Math.max(Math.abs(upper - lower) * 1.02, lengthOf(gap))
	);
	const right = unit(across(hinge, direction));
	// Positive along the bone's front: down is `direction`, so up is against it.
	const front = cross(scaled(direction, -1), right);
	const along = (upper ** 2 - lower ** 2 + reach ** 2) / (2 * reach);
	const aside = Math.sqrt(Math.max(0, upper ** 2 - along ** 2));
	const middle = plus(root, plus(scaled(direction, along), scaled(front, fold * aside)));
	const end = plus(root, scaled(direction, reach));
	return {
		middle,
		end,
		upper: withUp(unit(minus(root, middle)), right),
		lower: withUp(unit(minus(middle, end)), right)
	};
}

/** Two bones whose middle joint lies towards `middle` and whose end lies towards `end`. */
export function laid(
	root: Vector,
	middle: Vector,
	end: Vector,
	bones: { readonly upper: number; readonly lower: number; readonly fold: Fold },
	hinge: Vector
): Bend {
	const down = unit(minus(middle, root));
	const joint = plus(root, scaled(down, bones.upper));
	const onwards = unit(minus(end, joint));
	const axis = scaled(cross(down, onwards), -bones.fold);
	// The hinge of a bent limb is seen in its bones; a straight one keeps the wished one.
	const seen = Math.min(1, lengthOf(axis) / 0.3);
	const right = lengthOf(axis) > 1e-6 ? blend(hinge, unit(axis), seen) : hinge;
	return {
		middle: joint,
		end: plus(joint, scaled(onwards, bones.lower)),
		upper: withUp(scaled(down, -1), right),
		lower: withUp(scaled(onwards, -1), right)
	};
}

function blend(a: Vector, b: Vector, share: number): Vector {
	return unit(plus(scaled(a, 1 - share), scaled(b, share)));
}

export const legBones = { upper: proportions.thigh, lower: proportions.shank, fold: 1 } as const;
export const armBones = {
	upper: proportions.upperArm,
	lower: proportions.forearm,
	fold: -1
} as const;

/** A hand lying flat, its back up and the fingers a little lower than the wrist; heading kept. */
export function flat(hand: Rotation, outwards: number): Rotation {
	const levelled = carried(hand, scaled(hand[2], outwards), [0, 1, 0]);
	const fingers = unit(across(scaled(levelled[1], -1), [0, 1, 0]));
	const up = unit([-fingers[0], fingersDrop, -fingers[2]]);
	return withUp(up, [0, outwards, 0]);
}

/** From a wrist 4 cm up, the fingertips come to 1.5 cm. */
const fingersDrop = 0.137;

/** The same rotation with its `up` level, heading kept: a foot that stands flat. */
export function standing([anterior]: Rotation): Rotation {
	const forward = unit([anterior[0], 0, anterior[2]]);
	return [forward, [0, 1, 0], cross(forward, [0, 1, 0])];
}
