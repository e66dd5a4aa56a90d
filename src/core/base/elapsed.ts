import { after, between, milliseconds, type Instant, type Milliseconds } from './units.ts';

/** The wall clock and the monotonic clock of a page, read at the same moment. */
export interface ClockReading {
	readonly wall: Instant;
	/** It never jumps, and may stand still while the device sleeps. */
	readonly monotonic: Milliseconds;
}

/** A start by the wall clock, and when the clocks were last compared. */
export interface FollowedStart {
	readonly start: Instant;
	readonly compared: ClockReading;
}

/** The clocks are read one after the other, and the wall clock is adjusted by small amounts. */
const tolerance = 1000;

/** What passed by the wall clock beyond the monotonic one; negative if the clock was set back. */
function jumpBetween(before: ClockReading, now: ClockReading): number {
	const jump = between(before.wall, now.wall) - (now.monotonic - before.monotonic);
	return Math.abs(jump) > tolerance ? jump : 0;
}

/** How far the wall clock was set back between two readings; 0 if it was not. */
export function setBackBetween(before: ClockReading, now: ClockReading): Milliseconds {
	return milliseconds(Math.max(0, -jumpBetween(before, now)));
}

/** The reading to compare with from now on. */
export function comparedAfter(before: ClockReading, now: ClockReading): ClockReading {
	return jumpBetween(before, now) === 0 ? before : now;
}

/**
 * Follows a start that is stored by the wall clock: where the clock was set back, the start is moved
 * back as far, so that what has passed stays passed. Time by which the clock went ahead counts as
 * passed, because a sleeping device looks the same. Another start than before is taken as it is.
 */
export function followStart(
	before: FollowedStart | undefined,
	start: Instant,
	now: ClockReading
): FollowedStart {
	if (before?.start !== start) return { start, compared: now };
	const back = setBackBetween(before.compared, now);
	return {
		start: after(start, milliseconds(-back)),
		compared: comparedAfter(before.compared, now)
	};
}

/** The time since a start, or 0 while the clock is before it. */
export function elapsedSince(start: Instant, now: Instant): Milliseconds {
	return milliseconds(Math.max(0, between(start, now)));
}

/**
 * Whether a start that was stored by an earlier page is ahead of the clock: the clock was set back
 * meanwhile, and nobody knows how much has passed.
 */
export function isAhead(start: Instant, now: Instant): boolean {
	return between(now, start) > tolerance;
}
