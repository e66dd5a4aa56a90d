import type { Instant, Day } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import type { Measurement } from '#core/journal/measurement.ts';
import { depthOf } from '#core/range/depth.ts';

/** The newest measurement compared with one at least four weeks older. */
export interface Comparison {
	readonly with: Measurement;
	/** Whole days between the two. */
	readonly days: number;
	readonly outcome: 'further' | 'less far' | 'same';
}

const aMonth = 28;

/**
 * Compares the newest measurement with the latest that is at least four weeks older; `measurements`
 * are in order, oldest first. Only measurements by the same method are compared, because each method
 * has its own bias. Only a difference greater than the noise of the range (MDC90) is a change.
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
