import { followStart, type ClockReading, type FollowedStart } from '#core/base/elapsed.ts';
import type { Instant } from '#core/base/units.ts';
import type { Clock } from '#core/ports/ports.ts';

/** Both clocks, read now. */
export function readClocks(clock: Clock): ClockReading {
	return { wall: clock.now(), monotonic: clock.monotonic() };
}

/** Follows a start by the wall clock, so that a clock that is set back loses no time. */
export class StartFollower {
	readonly #clock: Clock;
	#followed: FollowedStart | undefined;

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	/** Must be called regularly: the start, or where it lies now that the clock was set back. */
	follow(start: Instant): Instant {
		this.#followed = followStart(this.#followed, start, readClocks(this.#clock));
		return this.#followed.start;
	}
}
