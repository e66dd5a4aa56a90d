import type { Exercise, Range } from '#core/exercise/exercise.ts';
import type { Happening, StepDone } from '#core/journal/entry.ts';
import type { Measurement } from '#core/journal/measurement.ts';
import type { DayOf } from '#core/journal/practices.ts';
import { depthOf } from '#core/range/depth.ts';
import type { Day } from '#core/range/practice-day.ts';
import { targetKey } from '#core/range/target.ts';
import type { Side } from '#core/routine/timetable.ts';
import { weekOf, type Week } from './calendar.ts';

/** How one exercise went on one side, or on both where they move alike. */
export interface Line {
	readonly side?: Side;
	/** Those in which it was done, in order. */
	readonly weeks: readonly PractisedWeek[];
	/** In the order of the journal. */
	readonly measurements: readonly MeasuredOn[];
}

export interface PractisedWeek {
	readonly week: Week;
	/** The first and the last day of it on which it was done. */
	readonly from: Day;
	readonly to: Day;
	/** Where the ladder stood on these. */
	readonly first: number;
	readonly level: number;
	/** The furthest that was answered; absent if nobody answered. */
	readonly reached?: number;
	readonly times: number;
}

export type MeasuredOn = Pick<Measurement, 'value' | 'error' | 'method'> & { readonly day: Day };

/** By exercise; left before right. */
export type Lines = ReadonlyMap<string, readonly Line[]>;

interface Growing {
	readonly exercise: string;
	readonly side: Side | undefined;
	readonly weeks: Map<Week, Changing<PractisedWeek>>;
	readonly measurements: MeasuredOn[];
}

type Changing<Value> = { -readonly [Field in keyof Value]: Value[Field] };

/** Written over as it goes: ten years are ten thousands of readings, and a copy for each would be felt. */
export function linesIn(
	exercises: Readonly<Record<string, Exercise>>,
	entries: readonly Happening[],
	dayOf: DayOf
): Lines {
	const growing = new Map<string, Growing>();
	for (const entry of entries) {
		if (entry.kind === 'measurement') {
			const range = rangeIn(exercises, entry.exercise, entry.unit);
			if (range) lineOf(growing, entry).measurements.push({ ...measured(entry, dayOf) });
		} else if (entry.kind === 'session') {
			const day = dayOf(entry.ended);
			for (const step of entry.steps) {
				const range = step.measured && rangeIn(exercises, step.exercise, step.measured.unit);
				if (range) note(lineOf(growing, step).weeks, range, day, step);
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
	{ exercise, side }: { readonly exercise: string; readonly side?: Side }
): Growing {
	const key = targetKey(exercise, side);
	const known = growing.get(key);
	if (known) return known;
	const line: Growing = { exercise, side, weeks: new Map(), measurements: [] };
	growing.set(key, line);
	return line;
}

function note(
	weeks: Map<Week, Changing<PractisedWeek>>,
	range: Range,
	day: Day,
	{ measured }: StepDone
) {
	if (!measured) return;
	const { target, level = target } = measured;
	const reached = measured.reached === 'target' ? target : measured.reached;
	const week = weekOf(day);
	const own = weeks.get(week);
	if (!own) {
		const answer = reached === undefined ? {} : { reached };
		weeks.set(week, { week, from: day, to: day, first: level, level, ...answer, times: 1 });
		return;
	}
	own.times++;
	if (day < own.from) [own.from, own.first] = [day, level];
	if (day >= own.to) [own.to, own.level] = [day, level];
	if (reached !== undefined) own.reached = further(range, reached, own.reached ?? reached);
}

export function further(range: Range, a: number, b: number): number {
	return depthOf(range, a) >= depthOf(range, b) ? a : b;
}

function measured({ value, error, method, at }: Measurement, dayOf: DayOf): MeasuredOn {
	return { value, error, method, day: dayOf(at) };
}

function sorted(growing: ReadonlyMap<string, Growing>): Lines {
	const lines = new Map<string, readonly Line[]>();
	for (const { exercise, side, weeks, measurements } of growing.values()) {
		const line: Line = {
			...(side && { side }),
			weeks: [...weeks.values()].sort((a, b) => a.week - b.week),
			measurements
		};
		const both = [...(lines.get(exercise) ?? []), line];
		lines.set(
			exercise,
			both.sort((a, b) => (a.side ?? '').localeCompare(b.side ?? ''))
		);
	}
	return lines;
}
