import type { Milliseconds } from '#core/units.ts';

/** Minutes and seconds, as on a clock: 11:19. Rounded up, so that it ends on 0:00 and not before. */
export function clockTime(length: Milliseconds): string {
	const whole = Math.ceil(Math.round(length) / 1000);
	return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** For a card: "11 min", "45 s". */
export function shortTime(length: Milliseconds): string {
	return length < 90_000 ? `${Math.round(length / 1000)} s` : `${Math.round(length / 60_000)} min`;
}
