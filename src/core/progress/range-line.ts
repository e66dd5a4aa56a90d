import type { Day } from '#core/base/units.ts';
import type { Exercise, Range } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import type { Happening } from '#core/journal/entry.ts';
import type { Measurement } from '#core/journal/measurement.ts';
import type { StopKind } from '#core/journal/stop.ts';
import { stopsOf } from '#core/readings/completed.ts';
import { measuredInRange } from '#core/readings/measured-in-range.ts';
import { outcomeOf } from '#core/readings/step-outcome.ts';
import type { DayOf } from '#core/progression/practices.ts';
import { isPlausible } from '#core/range/plausible.ts';
import { targetKey } from '#core/range/target.ts';
import { easierDay, isEased, type EasierDay } from './easier-day.ts';
import { easingReasonsIn } from './easing-reasons.ts';
import { weeksOf, type PracticeReading, type PracticeWeek } from './practice-weeks.ts';

/** The history of one exercise on one side, or on both where they move alike. */
export interface RangeLine {
	readonly side?: Side;
	/** The weeks in which it was done or stopped, in order. */
	readonly weeks: readonly PracticeWeek[];
	/** The practices that asked for less than the level, in the order of the journal. */
	readonly easier: readonly EasierDay[];
	/** In the order of the journal. */
	readonly stops: readonly StopOnDay[];
	/** In the order of the journal. */
	readonly measurements: readonly MeasurementOnDay[];
	/** The level of today, if a break, a spasm or a bad day left it below that of the last week. */
	readonly now?: { readonly day: Day; readonly level: number };
}

export interface StopOnDay {
	readonly day: Day;
	/** Absent if nobody answered. */
	readonly kind?: StopKind;
}

export type MeasurementOnDay = Pick<Measurement, 'value' | 'error' | 'method'> & {
	readonly day: Day;
};

/** The lines by exercise; left before right. */
export type RangeLines = ReadonlyMap<string, readonly RangeLine[]>;

interface LineDraft {
	readonly exercise: string;
	readonly side: Side | undefined;
	readonly range: Range;
	readonly practised: PracticeReading[];
	readonly easier: EasierDay[];
	readonly stops: StopOnDay[];
	readonly measurements: MeasurementOnDay[];
}

/**
 * The lines are mutated while they are built: ten years are tens of thousands of readings, and a
 * copy for each would be slow.
 */
export function rangeLinesIn(
	exercises: Readonly<Record<string, Exercise>>,
	entries: readonly Happening[],
	dayOf: DayOf
): RangeLines {
	const drafts = new Map<string, LineDraft>();
	const reasonOf = easingReasonsIn(entries, dayOf);
	for (const entry of entries) {
		if (entry.kind === 'measurement') {
			const range = rangeIn(exercises, entry);
			if (range) draftOf(drafts, range, entry).measurements.push(measurementOn(entry, dayOf));
		} else if (entry.kind === 'session') {
			const day = dayOf(entry.ended);
			for (const step of entry.steps) {
				const range = exercises[step.exercise]?.range;
				if (!range) continue;
				for (const { kind } of stopsOf(entry, step)) {
					draftOf(drafts, range, step).stops.push({ day, ...(kind && { kind }) });
				}
				const measured = measuredInRange(range, step);
				const outcome = measured && outcomeOf(entry, step, measured);
				if (!outcome) continue;
				const draft = draftOf(drafts, range, step);
				draft.practised.push({ ...outcome, at: entry.ended, day });
				if (isEased(range, outcome))
					draft.easier.push(easierDay(day, outcome, reasonOf(entry, range, outcome)));
			}
		}
	}
	return linesByExercise(drafts);
}

/** The unit of an exercise may have changed: 30 seconds are not 30 degrees. */
function rangeIn(
	exercises: Readonly<Record<string, Exercise>>,
	{ exercise, unit, value }: Measurement
): Range | undefined {
	const range = exercises[exercise]?.range;
	return range?.unit === unit && isPlausible(range, value) ? range : undefined;
}

function draftOf(
	drafts: Map<string, LineDraft>,
	range: Range,
	{ exercise, side }: { readonly exercise: string; readonly side?: Side }
): LineDraft {
	const key = targetKey(exercise, side);
	const known = drafts.get(key);
	if (known) return known;
	const empty = { practised: [], easier: [], stops: [], measurements: [] };
	const line: LineDraft = { exercise, side, range, ...empty };
	drafts.set(key, line);
	return line;
}

function measurementOn({ value, error, method, at }: Measurement, dayOf: DayOf): MeasurementOnDay {
	return { value, error, method, day: dayOf(at) };
}

function linesByExercise(drafts: ReadonlyMap<string, LineDraft>): RangeLines {
	const lines = new Map<string, readonly RangeLine[]>();
	for (const { exercise, side, range, practised, ...own } of drafts.values()) {
		const { easier, stops, measurements } = own;
		const weeks = weeksOf(range, practised);
		const line: RangeLine = { ...(side && { side }), weeks, easier, stops, measurements };
		const both = [...(lines.get(exercise) ?? []), line];
		lines.set(
			exercise,
			both.sort((a, b) => (a.side ?? '').localeCompare(b.side ?? ''))
		);
	}
	return lines;
}
