import type { Instant, Day } from '#core/base/units.ts';
import type { Exercise, Range } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import { wasEasedByHand, isCompleted, stopsOf } from '#core/readings/completed.ts';
import type { Happening, Measured, SessionEntry, StepDone } from '#core/journal/entry.ts';
import type { Measurement } from '#core/journal/measurement.ts';
import type { StopKind } from '#core/journal/stop.ts';
import { measuredInRange } from '#core/readings/measured-in-range.ts';
import type { DayOf } from '#core/progression/practices.ts';
import { depthOf, shallower } from '#core/range/depth.ts';
import { firstLevel } from '#core/range/ladder.ts';
import { isPlausible } from '#core/range/plausible.ts';
import { targetKey } from '#core/range/target.ts';
import { weekOf, type Week } from './calendar.ts';

/** The history of one exercise on one side, or on both where they move alike. */
export interface RangeLine {
	readonly side?: Side;
	/** The weeks in which it was done or stopped, in order. */
	readonly weeks: readonly PracticeWeek[];
	/** In the order of the journal. */
	readonly stops: readonly StopOnDay[];
	/** In the order of the journal. */
	readonly measurements: readonly MeasurementOnDay[];
}

export interface PracticeWeek {
	readonly week: Week;
	/** The first and the last day of the week on which it was done or stopped. */
	readonly from: Day;
	readonly to: Day;
	/** The level at the first practice of the week. */
	readonly first: number;
	/** The level after the last practice. A stopped practice does not raise it. */
	readonly level: number;
	/** The furthest value reached in a completed practice; absent if nobody answered. */
	readonly reached?: number;
	/** Number of completed practices. */
	readonly times: number;
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
	readonly stops: StopOnDay[];
	readonly measurements: MeasurementOnDay[];
}

interface PracticeReading {
	readonly at: Instant;
	readonly day: Day;
	readonly asked: number;
	/** Nearer than `asked` if the target was made easier. */
	readonly level: number;
	readonly reached: number | undefined;
	readonly completed: boolean;
}

type Mutable<Value> = { -readonly [Field in keyof Value]: Value[Field] };

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
				const practised = practiceReading(entry, step, day, measured);
				if (practised) draftOf(drafts, range, step).practised.push(practised);
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
	const line: LineDraft = { exercise, side, range, practised: [], stops: [], measurements: [] };
	drafts.set(key, line);
	return line;
}

function practiceReading(
	session: SessionEntry,
	step: StepDone,
	day: Day,
	measured: Measured | undefined
): PracticeReading | undefined {
	if (!measured) return undefined;
	const { target, level: asked = target, reached } = measured;
	const completed = isCompleted(session, step);
	return {
		...{ at: session.ended, day, asked, completed },
		level: wasEasedByHand(session, step) ? target : asked,
		reached: completed ? (reached === 'target' ? target : reached) : undefined
	};
}

function weeksOf({ range, practised }: LineDraft): readonly PracticeWeek[] {
	const weeks = new Map<Week, Mutable<PracticeWeek>>();
	let stood = firstLevel(range);
	for (const { day, asked, level, reached, completed } of practised.sort((a, b) => a.at - b.at)) {
		stood = completed ? level : shallower(range, level, stood);
		const week = weekOf(day);
		const own = weeks.get(week) ?? { week, from: day, to: day, first: asked, level, times: 0 };
		weeks.set(week, own);
		[own.to, own.level] = [day, stood];
		if (completed) own.times++;
		if (reached !== undefined) own.reached = further(range, reached, own.reached ?? reached);
	}
	return [...weeks.values()];
}

export function further(range: Range, a: number, b: number): number {
	return depthOf(range, a) >= depthOf(range, b) ? a : b;
}

function measurementOn({ value, error, method, at }: Measurement, dayOf: DayOf): MeasurementOnDay {
	return { value, error, method, day: dayOf(at) };
}

function linesByExercise(drafts: ReadonlyMap<string, LineDraft>): RangeLines {
	const lines = new Map<string, readonly RangeLine[]>();
	for (const own of drafts.values()) {
		const { exercise, side, stops, measurements } = own;
		const line: RangeLine = { ...(side && { side }), weeks: weeksOf(own), stops, measurements };
		const both = [...(lines.get(exercise) ?? []), line];
		lines.set(
			exercise,
			both.sort((a, b) => (a.side ?? '').localeCompare(b.side ?? ''))
		);
	}
	return lines;
}
