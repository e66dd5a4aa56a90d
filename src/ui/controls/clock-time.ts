import type { Milliseconds } from '#core/base/units.ts';

/** Minutes and seconds as on a clock: 11:19. */
export function clockTime(length: Milliseconds): string {
	return clockOf(wholeSeconds(length));
}

/** Every length is rounded here and nowhere else: up, so that nothing shows 0:00 before its end. */
export function wholeSeconds(length: number): number {
	return Math.ceil(Math.round(length) / 1000);
}

export function clockOf(whole: number): string {
	return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
