import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import { completedSteps } from './completed.ts';
import type { SessionEntry } from '#core/journal/entry.ts';

interface Totals {
	readonly sessions: number;
	readonly practised: Milliseconds;
	/** Number of different days. */
	readonly days: number;
}

/**
 * Totals of the sessions with a completed step. Days are local ones: `timezone` is minutes east of
 * Greenwich.
 */
export function totalsOf(all: readonly SessionEntry[], timezone: number): Totals {
	const entries = all.filter((session) => completedSteps(session).length > 0);
	const days = new Set(
		entries.map(({ ended }) => Math.floor((ended / 60_000 + timezone) / (24 * 60)))
	);
	return {
		sessions: entries.length,
		practised: milliseconds(entries.reduce((sum, { practised }) => sum + practised, 0)),
		days: days.size
	};
}
