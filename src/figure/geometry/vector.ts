/** World coordinates in centimetres of a body 170 cm tall: x forward, y up, z to the figure's right. */
export type Vector = readonly [x: number, y: number, z: number];

export function add(a: Vector, b: Vector): Vector {
	return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function subtract(a: Vector, b: Vector): Vector {
	return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function scale(a: Vector, factor: number): Vector {
	return [a[0] * factor, a[1] * factor, a[2] * factor];
}

export function dot(a: Vector, b: Vector): number {
	return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector, b: Vector): Vector {
	return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function magnitude(a: Vector): number {
	return Math.hypot(a[0], a[1], a[2]);
}

export function distance(a: Vector, b: Vector): number {
	return magnitude(subtract(a, b));
}

/** Scales a vector to length 1; the zero vector becomes straight up. */
export function normalize(a: Vector): Vector {
	const size = magnitude(a);
	return size > 1e-9 ? scale(a, 1 / size) : [0, 1, 0];
}

/** Interpolates from `a` at share 0 to `b` at share 1. */
export function lerp(a: Vector, b: Vector, share: number): Vector {
	return add(scale(a, 1 - share), scale(b, share));
}

/** The component of `a` perpendicular to the unit vector `axis`. */
export function perpendicularPart(a: Vector, axis: Vector): Vector {
	return subtract(a, scale(axis, dot(a, axis)));
}
