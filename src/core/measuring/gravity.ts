import { degrees, milliseconds, type Degrees, type Instant } from '#core/base/units.ts';

/**
 * Acceleration including gravity along the three axes of the phone, in m/s². At rest its length is
 * 9.81.
 */
export type Gravity = readonly [number, number, number];

export interface GravitySample {
	readonly at: Instant;
	readonly gravity: Gravity;
}

/** The averaging window (exercises.md 0.5). */
export const averagingWindow = milliseconds(500);

const standardGravity = 9.81;
/** A phone whose acceleration differs from 9.81 m/s² by more than this, in m/s², is being moved. */
const mostMoved = 0.5;
/** The most degrees between a sample and the mean while the phone is still. */
const mostSpread = 1;
/** After a longer gap between samples the phone may have been moved. */
const longestGap = milliseconds(250);

/**
 * The angle between two directions of gravity, 0 to 180. It depends neither on the axes nor on the
 * sign that a platform uses.
 */
export function angleBetween(a: Gravity, b: Gravity): Degrees {
	const lengths = lengthOf(a) * lengthOf(b);
	if (lengths === 0) return degrees(0);
	const cosine = Math.max(-1, Math.min(1, dotProduct(a, b) / lengths));
	return degrees((Math.acos(cosine) * 180) / Math.PI);
}

/** The mean gravity if the phone was still for the last `length` until `now`; else undefined. */
export function stillGravity(
	felt: readonly GravitySample[],
	now: Instant,
	length: number
): Gravity | undefined {
	const whole = felt.filter(({ at }) => now - at <= length);
	const moments = [now - length, ...whole.map(({ at }) => at), now];
	if (moments.some((at, index) => at - (moments[index - 1] ?? at) > longestGap)) return undefined;
	const mean = meanOf(whole);
	if (Math.abs(lengthOf(mean) - standardGravity) >= mostMoved) return undefined;
	if (whole.some(({ gravity }) => angleBetween(gravity, mean) >= mostSpread)) return undefined;
	return meanOf(whole.filter(({ at }) => now - at <= averagingWindow));
}

function meanOf(felt: readonly GravitySample[]): Gravity {
	const sum = (axis: 0 | 1 | 2) =>
		felt.reduce((total, { gravity }) => total + gravity[axis], 0) / Math.max(1, felt.length);
	return [sum(0), sum(1), sum(2)];
}

function lengthOf(gravity: Gravity): number {
	return Math.hypot(...gravity);
}

function dotProduct(a: Gravity, b: Gravity): number {
	return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
