import { degrees, milliseconds, type Degrees, type Instant } from '#core/base/units.ts';

/** What a phone feels as its weight, along its own three axes, in m/s². Still, it is 9.81 long. */
export type Gravity = readonly [number, number, number];

export interface Felt {
	readonly at: Instant;
	readonly gravity: Gravity;
}

/** So long is averaged over (exercises.md 0.5). */
export const averageGravity = milliseconds(500);

const standard = 9.81;
/** A phone that feels less or more than its weight by this is being moved. In m/s². */
const mostMoved = 0.5;
/** Degrees by which one sample may be off their mean while it is held still. */
const mostSpread = 1;
/** Unfelt for longer than this, it may have been moved in between. */
const longestGap = milliseconds(250);

/**
 * Between two directions of gravity, 0 to 180: needs no choice of axes, and does not care which sign
 * a platform gives them.
 */
export function angleBetween(a: Gravity, b: Gravity): Degrees {
	const lengths = lengthOf(a) * lengthOf(b);
	if (lengths === 0) return degrees(0);
	const cosine = Math.max(-1, Math.min(1, dot(a, b) / lengths));
	return degrees((Math.acos(cosine) * 180) / Math.PI);
}

/** How the phone lies, if it was held still over the last `length` until `now`; else undefined. */
export function isHeldStill(
	felt: readonly Felt[],
	now: Instant,
	length: number
): Gravity | undefined {
	const whole = felt.filter(({ at }) => now - at <= length);
	const moments = [now - length, ...whole.map(({ at }) => at), now];
	if (moments.some((at, index) => at - (moments[index - 1] ?? at) > longestGap)) return undefined;
	const mean = meanOf(whole);
	if (Math.abs(lengthOf(mean) - standard) >= mostMoved) return undefined;
	if (whole.some(({ gravity }) => angleBetween(gravity, mean) >= mostSpread)) return undefined;
	return meanOf(whole.filter(({ at }) => now - at <= averageGravity));
}

function meanOf(felt: readonly Felt[]): Gravity {
	const sum = (axis: 0 | 1 | 2) =>
		felt.reduce((total, { gravity }) => total + gravity[axis], 0) / Math.max(1, felt.length);
	return [sum(0), sum(1), sum(2)];
}

function lengthOf(gravity: Gravity): number {
	return Math.hypot(...gravity);
}

function dot(a: Gravity, b: Gravity): number {
	return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
