import type { DayStart } from '#core/base/day-start.ts';

/** "midnight", "4 in the morning". */
export function dayStartWords(start: DayStart): string {
	return start === 0 ? 'midnight' : `${start} in the morning`;
}
