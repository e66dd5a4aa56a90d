import { after, between, milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';

/** The frame rate on this device: full, or half where drawing at the full rate misses frames. */
export interface FrameRate {
	readonly half: boolean;
	/** When the browser last called for a frame. */
	readonly lastFrameAt: Instant;
	readonly lastDrawnAt: Instant;
	/** Moving average of the interval between frames offered, in milliseconds. */
	readonly interval: number;
	/** When the present rate began. */
	readonly since: Instant;
	/** How long the rate stays at half before the full rate is tried again. */
	readonly retryDelay: Milliseconds;
}

const frame = 1000 / 60;
/**
 * Intervals in milliseconds: above `tooLong` frames are missed, below `shortEnough` there is time to
 * spare.
 */
const tooLong = 20;
const shortEnough = 18;
/** A longer gap means that the page was hidden, not that it is slow. */
const hiddenGap = milliseconds(250);
const firstPatience = milliseconds(5000);
const longestPatience = milliseconds(80_000);
/**
 * The least milliseconds between drawn frames. They are a little less than two frames and one,
 * because clocks count whole milliseconds and some screens offer 120 frames a second.
 */
const leastBetween = { half: 28, full: 12 } as const;
/** The weight of the newest interval in the moving average. */
const weight = 0.08;

export function frameRateFrom(now: Instant): FrameRate {
	return {
		half: false,
		lastFrameAt: now,
		lastDrawnAt: after(now, milliseconds(-1000)),
		interval: frame,
		since: now,
		retryDelay: firstPatience
	};
}

/** The frame rate after the browser called for a frame; the frame is drawn if `drawn` equals `now`. */
export function frameRateAt(rate: FrameRate, now: Instant): FrameRate {
	const elapsed = between(rate.lastFrameAt, now);
	const interval =
		elapsed > hiddenGap || elapsed < 0
			? rate.interval
			: rate.interval + (elapsed - rate.interval) * weight;
	const adapted = adaptRate({ ...rate, lastFrameAt: now, interval }, now);
	const least = adapted.half ? leastBetween.half : leastBetween.full;
	const wait = between(adapted.lastDrawnAt, now);
	return wait >= least || wait < 0 ? { ...adapted, lastDrawnAt: now } : adapted;
}

function adaptRate(rate: FrameRate, now: Instant): FrameRate {
	const { half, interval, retryDelay } = rate;
	const waitIsOver = now >= after(rate.since, retryDelay);
	if (!half && interval > tooLong) return { ...rate, half: true, since: now };
	// Every failed attempt at the full rate doubles the wait before the next.
	if (half && waitIsOver && interval < shortEnough) {
		const later = milliseconds(Math.min(longestPatience, retryDelay * 2));
		return { ...rate, half: false, since: now, retryDelay: later };
	}
	if (!half && waitIsOver && retryDelay > firstPatience)
		return { ...rate, since: now, retryDelay: firstPatience };
	return rate;
}
