import type { Instant, Day } from '#core/base/units.ts';
import type { Side } from '#core/exercise/side.ts';
import type { Measurement } from '#core/journal/measurement.ts';

/**
 * The least days between measurements: within a week a body changes less than the error of measuring
 * at home.
 */
const daysBetween = 7;

type DayOf = (moment: Instant) => Day;

/** The measurements of one exercise on one side, or on both where they move alike. */
export function measurementsOf(
	measurements: readonly Measurement[],
	exercise: string,
	side?: Side
): readonly Measurement[] {
	return measurements.filter((each) => each.exercise === exercise && each.side === side);
}

/** The day from which it may be measured again; undefined if it may be today. */
export function nextMeasuringDay(
	measurements: readonly Measurement[],
	today: Day,
	dayOf: DayOf
): Day | undefined {
	const days = measurements.map(({ at }) => dayOf(at));
	// Days after today come from a clock that was set back; they must not lock anyone out.
	const last = Math.max(...days.filter((day) => day <= today));
	return last + daysBetween > today ? last + daysBetween : undefined;
}
