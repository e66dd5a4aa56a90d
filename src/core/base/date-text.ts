import { dayLength, type Day } from './units.ts';

/** The ISO 8601 date: 2026-11-21. */
export function dateText(day: Day): string {
	return new Date(day * dayLength).toISOString().slice(0, 10);
}
