import { swing, fromUpAndRight, type Rotation } from '#figure/geometry/rotation.ts';
import {
	perpendicularPart,
	cross,
	magnitude,
	subtract,
	add,
	scale,
	normalize,
	type Vector
} from '#figure/geometry/vector.ts';
import { proportions } from './proportions.ts';

export interface Bend {
	readonly middle: Vector;
	readonly end: Vector;
	readonly upper: Rotation;
	readonly lower: Rotation;
}

/** 1 if the lower bone folds backwards, as at the knee; -1 if it folds forwards, as at the elbow. */
export type FoldDirection = 1 | -1;

/**
 * The largest share of its full length that a limb spans: closer to straight, a tiny change of the
 * end moves the middle joint a lot.
 */
const maxExtension = 0.99995;

/**
 * Solves two-bone inverse kinematics: the end comes as close to `target` as the bones reach. The
 * middle joint is a hinge about the bones' `right` axis, and `hinge` is the preferred direction of
 * that axis.
 */
export function solveTwoBone(
	root: Vector,
	target: Vector,
	bones: { readonly upper: number; readonly lower: number; readonly fold: FoldDirection },
	hinge: Vector
): Bend {
	const { upper, lower, fold } = bones;
	const gap = subtract(target, root);
	const direction = normalize(gap);
	const reach = Math.min(
		(upper + lower) * maxExtension,
		Math.max(Math.abs(upper - lower) * 1.02, magnitude(gap))
	);
	const right = normalize(perpendicularPart(hinge, direction));
	// `front` is the bones' anterior axis; their up axis is opposite to `direction`.
	const front = cross(scale(direction, -1), right);
	const along = (upper ** 2 - lower ** 2 + reach ** 2) / (2 * reach);
	const aside = Math.sqrt(Math.max(0, upper ** 2 - along ** 2));
	const middle = add(root, add(scale(direction, along), scale(front, fold * aside)));
	const end = add(root, scale(direction, reach));
	return {
		middle,
		end,
		upper: fromUpAndRight(normalize(subtract(root, middle)), right),
		lower: fromUpAndRight(normalize(subtract(middle, end)), right)
	};
}

/**
 * Places two bones of given length with the middle joint in the direction of `middle` and the end
 * in the direction of `end`.
 */
export function alignTwoBone(
	root: Vector,
	middle: Vector,
	end: Vector,
	bones: { readonly upper: number; readonly lower: number; readonly fold: FoldDirection },
	hinge: Vector
): Bend {
	const down = normalize(subtract(middle, root));
	const joint = add(root, scale(down, bones.upper));
	const lowerDirection = normalize(subtract(end, joint));
	const axis = scale(cross(down, lowerDirection), -bones.fold);
	// A bent limb's hinge axis follows from its bones; a nearly straight limb keeps the given one.
	const axisWeight = Math.min(1, magnitude(axis) / 0.3);
	const right = magnitude(axis) > 1e-6 ? blend(hinge, normalize(axis), axisWeight) : hinge;
	return {
		middle: joint,
		end: add(joint, scale(lowerDirection, bones.lower)),
		upper: fromUpAndRight(scale(down, -1), right),
		lower: fromUpAndRight(scale(lowerDirection, -1), right)
	};
}

function blend(a: Vector, b: Vector, share: number): Vector {
	return normalize(add(scale(a, 1 - share), scale(b, share)));
}

export const legBones = { upper: proportions.thigh, lower: proportions.shank, fold: 1 } as const;
export const armBones = {
	upper: proportions.upperArm,
	lower: proportions.forearm,
	fold: -1
} as const;

/**
 * Rotates a hand to lie flat, with its back up, the fingers a little lower than the wrist, and the
 * same heading.
 */
export function layHandFlat(hand: Rotation, outwards: number): Rotation {
	const levelHand = swing(hand, scale(hand[2], outwards), [0, 1, 0]);
	const fingers = normalize(perpendicularPart(scale(levelHand[1], -1), [0, 1, 0]));
	const up = normalize([-fingers[0], fingersDrop, -fingers[2]]);
	return fromUpAndRight(up, [0, outwards, 0]);
}

/** The slope of a flat hand as a tangent: with the wrist 4 cm up, the fingertips are 1.5 cm up. */
const fingersDrop = 0.137;

/** Rotates a foot to stand flat: its `up` becomes vertical and its heading stays. */
export function standFootFlat([anterior]: Rotation): Rotation {
	const forward = normalize([anterior[0], 0, anterior[2]]);
	return [forward, [0, 1, 0], cross(forward, [0, 1, 0])];
}
