import { fromSeconds, type Milliseconds } from '#core/base/units.ts';

/**
 * Minutes and seconds as on a clock: 11:19. Rounded up, so that it does not show 0:00 before the
 * end.
 */
export function clockTime(length: Milliseconds): string {
	const whole = Math.ceil(Math.round(length) / 1000);
	return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/**
 * The length of a routine as its card shows it. Half seconds round to the even second, as in the
 * specification.
 */
export function lengthWords(length: Milliseconds): string {
	const half = length % 1000 === 500;
	const whole = half ? 2 * Math.round(length / 2000) : Math.round(length / 1000);
	return clockTime(fromSeconds(whole));
}

/** For a card: "11 min", "45 s". */
export function shortTime(length: Milliseconds): string {
	return length < 90_000 ? `${Math.round(length / 1000)} s` : `${Math.round(length / 60_000)} min`;
}
