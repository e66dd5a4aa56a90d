import type { Instant, Day } from '#core/base/units.ts';
import type { Side } from '#core/exercise/side.ts';
import type { Measurement } from '#core/journal/measurement.ts';

/** At most weekly: from one week to the next a body changes less than measuring at home is off. */
const daysBetween = 7;

type DayOf = (moment: Instant) => Day;

/** Of one exercise on one side, or on both where they move alike. */
export function measurementsOf(
	measurements: readonly Measurement[],
	exercise: string,
	side?: Side
): readonly Measurement[] {
	return measurements.filter((each) => each.exercise === exercise && each.side === side);
}

/** The day from which it may be measured again; undefined while it may be today. */
export function againOn(
	measurements: readonly Measurement[],
	today: Day,
	dayOf: DayOf
): Day | undefined {
	const days = measurements.map(({ at }) => dayOf(at));
	// A clock that was set back must lock nobody out.
	const last = Math.max(...days.filter((day) => day <= today));
	return last + daysBetween > today ? last + daysBetween : undefined;
}
