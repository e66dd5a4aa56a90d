/** World coordinates in centimetres of a body 170 cm tall: x forward, y up, z to the figure's right. */
export type Vector = readonly [x: number, y: number, z: number];

export function plus(a: Vector, b: Vector): Vector {
	return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function minus(a: Vector, b: Vector): Vector {
	return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function scaled(a: Vector, factor: number): Vector {
	return [a[0] * factor, a[1] * factor, a[2] * factor];
}

export function dot(a: Vector, b: Vector): number {
	return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector, b: Vector): Vector {
	return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function lengthOf(a: Vector): number {
	return Math.hypot(a[0], a[1], a[2]);
}

export function distance(a: Vector, b: Vector): number {
	return lengthOf(minus(a, b));
}

/** Of length 1; straight up if the vector has no direction. */
export function unit(a: Vector): Vector {
	const length = lengthOf(a);
	return length > 1e-9 ? scaled(a, 1 / length) : [0, 1, 0];
}

/** `a` at share 0, `b` at share 1. */
export function between(a: Vector, b: Vector, share: number): Vector {
	return plus(scaled(a, 1 - share), scaled(b, share));
}

/** What is left of `a` when its part along the unit vector `axis` is taken away. */
export function across(a: Vector, axis: Vector): Vector {
	return minus(a, scaled(axis, dot(a, axis)));
}
