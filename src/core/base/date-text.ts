import type { Day } from './units.ts';

/** As in ISO 8601: 2026-11-21. */
export function dateText(day: Day): string {
	return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
