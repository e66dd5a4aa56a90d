import type { Rotation, Vector } from './skeleton.ts';

export const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];
export const inner = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: Vector) => Math.hypot(...a);
export const apart = (a: Vector, b: Vector) => length(minus(a, b));

export const between = (a: Vector, b: Vector, share: number): Vector =>
	plus(a, times(minus(b, a), share));

/** The same direction, 1 long; a vector of no length stays what it is. */
export function unit(a: Vector): Vector {
	const size = length(a);
	return size > 0 ? times(a, 1 / size) : a;
}

/** A place given along a segment's own axes. */
export function placed(origin: Vector, axes: Rotation, [x, y, z]: Vector): Vector {
	return plus(origin, turned(axes, [x, y, z]));
}

export function turned([anterior, up, right]: Rotation, [x, y, z]: Vector): Vector {
	return plus(plus(times(anterior, x), times(up, y)), times(right, z));
}

/** Halfway orientations, close enough for neighbours along a limb or spine. */
export function blended(from: Rotation, to: Rotation, share: number): Rotation {
	const up = unit(between(from[1], to[1], share));
	const leaning = between(from[0], to[0], share);
	const anterior = unit(minus(leaning, times(up, inner(leaning, up))));
	return [anterior, up, cross(anterior, up)];
}

export function cross(a: Vector, b: Vector): Vector {
	return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function mix(from: number, to: number, share: number): number {
	return from + (to - from) * share;
}

/** 0 up to `low`, 1 from `high` on, without a kink at either. */
export function smoothStep(low: number, high: number, value: number): number {
	const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
	return share * share * (3 - 2 * share);
}
