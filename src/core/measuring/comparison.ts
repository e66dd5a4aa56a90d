import type { Instant, Day } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import type { Measurement } from '#core/journal/measurement.ts';
import { depthOf } from '#core/range/depth.ts';

/** How the newest one lies to one of a month before. */
export interface Comparison {
	readonly with: Measurement;
	/** Whole days between them. */
	readonly days: number;
	readonly outcome: 'further' | 'less far' | 'same';
}

const aMonth = 28;

/**
 * The newest against the nearest one at least four weeks older, oldest first. Only of the same method,
 * since each is off in its own way, and only a difference of more than the noise of the range
 * (MDC90) is one.
 */
export function comparisonIn(
	range: Range,
	measurements: readonly Measurement[],
	dayOf: (moment: Instant) => Day
): Comparison | undefined {
	const newest = measurements.at(-1);
	if (!newest) return undefined;
	const daysTo = ({ at }: Measurement) => dayOf(newest.at) - dayOf(at);
	const older = measurements.findLast(
		(each) => each.method === newest.method && each.unit === newest.unit && daysTo(each) >= aMonth
	);
	if (!older) return undefined;
	const further = depthOf(range, newest.value) - depthOf(range, older.value);
	const outcome = Math.abs(further) <= range.noise ? 'same' : further > 0 ? 'further' : 'less far';
	return { with: older, days: daysTo(older), outcome };
}
