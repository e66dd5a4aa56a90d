import {
	perpendicularPart,
	lerp,
	cross,
	dot,
	add,
	scale,
	normalize,
	type Vector
} from './vector.ts';

/** Transforms a point from a segment's own axes to world coordinates. */
export function toWorld(origin: Vector, axes: Rotation, offset: Vector): Vector {
	return add(origin, rotate(axes, offset));
}

/** The columns are the segment's own axes (anterior, up, right) in world coordinates. */
export type Rotation = readonly [anterior: Vector, up: Vector, right: Vector];

export const identity: Rotation = [
	[1, 0, 0],
	[0, 1, 0],
	[0, 0, 1]
];

const radians = (degrees: number) => (degrees * Math.PI) / 180;

export function aboutX(degrees: number): Rotation {
	const [c, s] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
	return [
		[1, 0, 0],
		[0, c, s],
		[0, -s, c]
	];
}

export function aboutY(degrees: number): Rotation {
	const [c, s] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
	return [
		[c, 0, -s],
		[0, 1, 0],
		[s, 0, c]
	];
}

export function aboutZ(degrees: number): Rotation {
	const [c, s] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
	return [
		[c, s, 0],
		[-s, c, 0],
		[0, 0, 1]
	];
}

/** Transforms a vector from the segment's own axes to the world. */
export function rotate([x, y, z]: Rotation, vector: Vector): Vector {
	return add(add(scale(x, vector[0]), scale(y, vector[1])), scale(z, vector[2]));
}

/** Transforms a vector from the world to the segment's own axes. */
export function inverseRotate([x, y, z]: Rotation, vector: Vector): Vector {
	return [dot(x, vector), dot(y, vector), dot(z, vector)];
}

/** Multiplies rotations, each given in the frame of the one before. */
export function compose(first: Rotation, ...rest: readonly Rotation[]): Rotation {
	return rest.reduce<Rotation>(
		(outer, [x, y, z]) => [rotate(outer, x), rotate(outer, y), rotate(outer, z)],
		first
	);
}

/**
 * The rotation whose `up` is exactly the given one and whose `right` is as close to the given one
 * as that allows.
 */
export function fromUpAndRight(up: Vector, right: Vector): Rotation {
	const z = normalize(perpendicularPart(right, up));
	return [cross(up, z), up, z];
}

/** Interpolates from `a` at share 0 to `b` at share 1; the two must be less than half a turn apart. */
export function blend(a: Rotation, b: Rotation, share: number): Rotation {
	if (share <= 0) return a;
	if (share >= 1) return b;
	const up = normalize(lerp(a[1], b[1], share));
	return fromUpAndRight(up, lerp(a[2], b[2], share));
}

/** The rotation turned by the smallest angle that carries the unit vector `from` onto `to`. */
export function swing(rotation: Rotation, from: Vector, to: Vector): Rotation {
	const axis = cross(from, to);
	const cosine = dot(from, to);
	if (cosine < -0.9999) return rotation;
	const turn = (v: Vector): Vector =>
		add(add(scale(v, cosine), cross(axis, v)), scale(axis, dot(axis, v) / (1 + cosine)));
	return [turn(rotation[0]), turn(rotation[1]), turn(rotation[2])];
}
