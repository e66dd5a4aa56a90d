import { milliseconds, type Milliseconds } from '#core/units.ts';
import type { SessionEntry } from './entry.ts';

interface Totals {
	readonly sessions: number;
	readonly practised: Milliseconds;
	/** On how many different days. */
	readonly days: number;
}

/** Days are local ones: `timezone` is how many minutes east of Greenwich. */
export function totalsOf(entries: readonly SessionEntry[], timezone: number): Totals {
	const days = new Set(
		entries.map(({ ended }) => Math.floor((ended / 60_000 + timezone) / (24 * 60)))
	);
	return {
		sessions: entries.length,
		practised: milliseconds(entries.reduce((sum, { practised }) => sum + practised, 0)),
		days: days.size
	};
}
