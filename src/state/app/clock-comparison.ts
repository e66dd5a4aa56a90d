import { comparedAfter, setBackBetween, type ClockReading } from '#core/base/elapsed.ts';
import { milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import type { Clock } from '#core/ports/ports.ts';
import { readClocks } from './start-follower.ts';

/** Notices when the wall clock is set back. */
export class ClockComparison {
	readonly #clock: Clock;
	#last: ClockReading;

	constructor(clock: Clock) {
		this.#clock = clock;
		this.#last = readClocks(clock);
	}

	/** The time by the wall clock, and by how much it was set back since the last look. */
	look(): { readonly now: Instant; readonly back: Milliseconds } {
		const clocks = readClocks(this.#clock);
		const back = milliseconds(setBackBetween(this.#last, clocks));
		this.#last = comparedAfter(this.#last, clocks);
		return { now: clocks.wall, back };
	}
}
