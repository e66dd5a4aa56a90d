import { after, between, milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';

/** How often to draw on this device: as often as the eye follows, or half as often where that is too much. */
export interface FrameRate {
	readonly half: boolean;
	/** When the screen last offered a frame. */
	readonly offered: Instant;
	readonly drawn: Instant;
	/** Between frames offered, of late. */
	readonly interval: number;
	/** Since when it goes this fast. */
	readonly since: Instant;
	/** How long to stay at half before full speed is tried again. */
	readonly patience: Milliseconds;
}

const frame = 1000 / 60;
/** Above it frames are being missed; below it there is room to spare. */
const tooLong = 20;
const shortEnough = 18;
/** A page that was hidden is not slow. */
const away = milliseconds(250);
const firstPatience = milliseconds(5000);
const longestPatience = milliseconds(80_000);
/** A little less than two frames and one: clocks count whole milliseconds, and some screens show 120 frames. */
const leastBetween = { half: 28, full: 12 } as const;
/** The share of the newest interval in what is remembered. */
const weight = 0.08;

export function frameRateFrom(now: Instant): FrameRate {
	return {
		half: false,
		offered: now,
		drawn: after(now, milliseconds(-1000)),
		interval: frame,
		since: now,
		patience: firstPatience
	};
}

/** After the screen offered a frame; it is to be drawn if `drawn` is now. */
export function frameRateAt(pace: FrameRate, now: Instant): FrameRate {
	const passed = between(pace.offered, now);
	const interval =
		passed > away || passed < 0 ? pace.interval : pace.interval + (passed - pace.interval) * weight;
	const turned = turnedAt({ ...pace, offered: now, interval }, now);
	const least = turned.half ? leastBetween.half : leastBetween.full;
	const wait = between(turned.drawn, now);
	return wait >= least || wait < 0 ? { ...turned, drawn: now } : turned;
}

function turnedAt(pace: FrameRate, now: Instant): FrameRate {
	const { half, interval, patience } = pace;
	const held = now >= after(pace.since, patience);
	if (!half && interval > tooLong) return { ...pace, half: true, since: now };
	// Each try that fails makes the next one later.
	if (half && held && interval < shortEnough) {
		const later = milliseconds(Math.min(longestPatience, patience * 2));
		return { ...pace, half: false, since: now, patience: later };
	}
	if (!half && held && patience > firstPatience)
		return { ...pace, since: now, patience: firstPatience };
	return pace;
}
