import type { Instant, Day } from '#core/base/units.ts';
import type { Exercise, Range } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import { easedByHand, isCompleted, stopsOf } from '#core/journal/completed.ts';
import type { Happening, SessionEntry, StepDone } from '#core/journal/entry.ts';
import type { Measurement } from '#core/journal/measurement.ts';
import type { StopKind } from '#core/journal/stop.ts';
import type { DayOf } from '#core/progression/practices.ts';
import { depthOf, nearer } from '#core/range/depth.ts';
import { firstLevel } from '#core/range/ladder.ts';
import { targetKey } from '#core/range/target.ts';
import { weekOf, type Week } from './calendar.ts';

/** How one exercise went on one side, or on both where they move alike. */
export interface RangeLine {
	readonly side?: Side;
	/** Those in which it was done or stopped, in order. */
	readonly weeks: readonly PractisedWeek[];
	/** In the order of the journal. */
	readonly stops: readonly StoppedOn[];
	/** In the order of the journal. */
	readonly measurements: readonly MeasuredOn[];
}

export interface PractisedWeek {
	readonly week: Week;
	/** The first and the last day of it on which it was done or stopped. */
	readonly from: Day;
	readonly to: Day;
	/** Where the ladder stood when the first was asked. */
	readonly first: number;
	/** Where it stood after the last: what was stopped stands no further than it did before. */
	readonly level: number;
	/** The furthest that was answered of what was completed; absent if nobody answered. */
	readonly reached?: number;
	/** How often it was completed. */
	readonly times: number;
}

export interface StoppedOn {
	readonly day: Day;
	/** Absent if nobody said. */
	readonly kind?: StopKind;
}

export type MeasuredOn = Pick<Measurement, 'value' | 'error' | 'method'> & { readonly day: Day };

/** By exercise; left before right. */
export type RangeLines = ReadonlyMap<string, readonly RangeLine[]>;

interface Growing {
	readonly exercise: string;
	readonly side: Side | undefined;
	readonly range: Range;
	readonly practised: Practised[];
	readonly stops: StoppedOn[];
	readonly measurements: MeasuredOn[];
}

interface Practised {
	readonly at: Instant;
	readonly day: Day;
	readonly asked: number;
	/** Nearer than what was asked where it was made easier. */
	readonly level: number;
	readonly reached: number | undefined;
	readonly completed: boolean;
}

type Changing<Value> = { -readonly [Field in keyof Value]: Value[Field] };

/** Written over as it goes: ten years are ten thousands of readings, and a copy for each would be felt. */
export function rangeLinesIn(
	exercises: Readonly<Record<string, Exercise>>,
	entries: readonly Happening[],
	dayOf: DayOf
): RangeLines {
	const growing = new Map<string, Growing>();
	for (const entry of entries) {
		if (entry.kind === 'measurement') {
			const range = rangeIn(exercises, entry.exercise, entry.unit);
			if (range) lineOf(growing, range, entry).measurements.push(measured(entry, dayOf));
		} else if (entry.kind === 'session') {
			const day = dayOf(entry.ended);
			for (const step of entry.steps) {
				const range = exercises[step.exercise]?.range;
				if (!range) continue;
				for (const { kind } of stopsOf(entry, step)) {
					lineOf(growing, range, step).stops.push({ day, ...(kind && { kind }) });
				}
				if (step.measured?.unit !== range.unit) continue;
				const practised = practisedIn(entry, step, day);
				if (practised) lineOf(growing, range, step).practised.push(practised);
			}
		}
	}
	return sorted(growing);
}

/** An exercise may once have been measured otherwise: 30 seconds are not 30 degrees. */
function rangeIn(
	exercises: Readonly<Record<string, Exercise>>,
	exercise: string,
	unit: Range['unit']
): Range | undefined {
	const range = exercises[exercise]?.range;
	return range?.unit === unit ? range : undefined;
}

function lineOf(
	growing: Map<string, Growing>,
	range: Range,
	{ exercise, side }: { readonly exercise: string; readonly side?: Side }
): Growing {
	const key = targetKey(exercise, side);
	const known = growing.get(key);
	if (known) return known;
	const line: Growing = { exercise, side, range, practised: [], stops: [], measurements: [] };
	growing.set(key, line);
	return line;
}

function practisedIn(session: SessionEntry, step: StepDone, day: Day): Practised | undefined {
	if (!step.measured) return undefined;
	const { target, level: asked = target, reached } = step.measured;
	const completed = isCompleted(session, step);
	return {
		...{ at: session.ended, day, asked, completed },
		level: easedByHand(session, step) ? target : asked,
		reached: completed ? (reached === 'target' ? target : reached) : undefined
	};
}

function weeksOf({ range, practised }: Growing): readonly PractisedWeek[] {
	const weeks = new Map<Week, Changing<PractisedWeek>>();
	let stood = firstLevel(range);
	for (const { day, asked, level, reached, completed } of practised.sort((a, b) => a.at - b.at)) {
		stood = completed ? level : nearer(range, level, stood);
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

function measured({ value, error, method, at }: Measurement, dayOf: DayOf): MeasuredOn {
	return { value, error, method, day: dayOf(at) };
}

function sorted(growing: ReadonlyMap<string, Growing>): RangeLines {
	const lines = new Map<string, readonly RangeLine[]>();
	for (const own of growing.values()) {
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
