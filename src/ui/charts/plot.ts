import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line as pathThrough } from 'd3-shape';
import type { Day } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import { groupWeeks, weeksPerPoint, type Period } from '#core/progress/period.ts';
import type { PracticeWeek } from '#core/progress/practice-weeks.ts';
import type { RangeLine } from '#core/progress/range-line.ts';
import { depthOf, valueAtDepth } from '#core/range/depth.ts';
import { monthTicks, timeScale, type MonthTick } from './time-scale.ts';

export interface Size {
	readonly width: number;
	readonly height: number;
	readonly margin: Margin;
}

/** The room around the lines: values on the left, line labels on the right, days below. */
type Margin = Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;

export const margins = {
	roomy: { top: 14, right: 62, bottom: 58, left: 44 },
	tight: { top: 8, right: 56, bottom: 40, left: 50 }
} as const satisfies Readonly<Record<string, Margin>>;

export interface PlotPoint {
	readonly x: number;
	readonly y: number;
}

export interface MeasurementPoint extends PlotPoint {
	/** The ends of the error band. */
	readonly top: number;
	readonly bottom: number;
}

export interface PlotLine {
	readonly side: RangeLine['side'];
	readonly path: string;
	/** The latest point; undefined if the period has only measurements. */
	readonly end: PlotPoint | undefined;
	readonly level: number | undefined;
	readonly reached: readonly PlotPoint[];
	readonly measures: readonly MeasurementPoint[];
}

export type GoalPlace =
	| { readonly shown: true; readonly y: number }
	| { readonly shown: false; readonly further: boolean };

export interface Plot {
	readonly lines: readonly PlotLine[];
	readonly ticks: readonly { readonly y: number; readonly value: number }[];
	readonly months: readonly MonthTick[];
	/** Where the goal is: its line, or whether it lies beyond what is drawn. */
	readonly goal: GoalPlace;
	/** What is drawn of the goal and all that is further. */
	readonly typical: { readonly top: number; readonly bottom: number };
	/** The x coordinate of a day. */
	readonly xOf: (day: Day) => number;
}

/** The layout of a range's chart. Up is further, whichever way the numbers run. */
export function plotOf(
	range: Range,
	lines: readonly RangeLine[],
	period: Period,
	size: Size
): Plot {
	const { margin } = size;
	const x = timeScale(period, margin.left, size.width - margin.right);
	const y = scaleLinear()
		.domain(depthDomain(range, lines))
		.range([size.height - margin.bottom, margin.top]);
	const yOf = (value: number) => y(depthOf(range, value));
	const [floor = 0, ceiling = 0] = y.range();
	const goal = Math.min(floor, Math.max(ceiling, yOf(range.goal)));
	const points = weeksPerPoint(period);
	return {
		lines: lines.map((line) => lineOf(line, groupWeeks(range, line.weeks, points))),
		ticks: ticksOf(range, y.domain(), size.height < 200 ? 3 : 4).map((value) => ({
			value,
			y: yOf(value)
		})),
		months: monthTicks(x, 6),
		goal:
			goal === yOf(range.goal)
				? { shown: true, y: goal }
				: { shown: false, further: goal === ceiling },
		typical: { top: ceiling, bottom: goal },
		xOf: x
	};

	function lineOf(
		{ side, measurements, now }: RangeLine,
		weeks: readonly PracticeWeek[]
	): PlotLine {
		const [first, last] = [weeks[0], weeks.at(-1)];
		const later = now && last && now.day > last.to ? now : undefined;
		const levels = [
			// A week is drawn at its last day, so the first one would lose the level it began with.
			...(first && first.from < first.to ? [{ day: first.from, level: first.first }] : []),
			...weeks.map(({ to, level }) => ({ day: to, level })),
			...(later ? [later] : [])
		].map(({ day, level }) => ({ x: x(day), y: yOf(level) }));
		const path = pathThrough<PlotPoint>(
			(point) => point.x,
			(point) => point.y
		).curve(curveMonotoneX);
		return {
			side,
			path: path(levels) ?? '',
			end: levels.at(-1),
			level: later?.level ?? last?.level,
			reached: weeks.flatMap(({ reached, to }) =>
				reached === undefined ? [] : [{ x: x(to), y: yOf(reached) }]
			),
			measures: measurements.map(({ day, value, error }) => {
				const ends = [yOf(value - error), yOf(value + error)];
				return { x: x(day), y: yOf(value), top: Math.min(...ends), bottom: Math.max(...ends) };
			})
		};
	}
}

/** So many steps are drawn at least, so that little change does not look like much. */
const leastSteps = 8;

/**
 * The domain of the y axis: the person's own values with some room, so that one step is seen, and
 * the goal where it is near.
 */
function depthDomain(range: Range, lines: readonly RangeLine[]): readonly [number, number] {
	const values: number[] = [];
	for (const { weeks, measurements, now } of lines) {
		if (now) values.push(now.level);
		for (const { first, level, reached = level } of weeks) values.push(first, level, reached);
		for (const { value, error } of measurements) values.push(value - error, value + error);
	}
	if (values.length === 0) values.push(range.start);
	const depthValues = values.map((value) => depthOf(range, value));
	const [least, most] = [Math.min(...depthValues), Math.max(...depthValues)];
	const leastSpan = range.step * leastSteps;
	const room = Math.max(range.step, (most - least) * 0.1, (leastSpan - (most - least)) / 2);
	const [from, to] = [least - room, most + room];
	const goal = depthOf(range, range.goal);
	const near = (to - from) / 4;
	return [
		goal < from && goal > from - near ? goal - range.step : from,
		goal > to && goal < to + near ? goal + range.step : to
	];
}

/** Ticks at round numbers of the unit, because depth 0 is rarely a round number. */
function ticksOf(
	range: Range,
	[from = 0, to = 1]: readonly number[],
	about: number
): readonly number[] {
	const ends = [valueAtDepth(range, from), valueAtDepth(range, to)];
	const [least, most] = [Math.min(...ends), Math.max(...ends)];
	const ticks = scaleLinear().domain([least, most]).ticks(about);
	return ticks.filter((tick) => tick >= 0 && Number.isInteger(tick));
}

/** The least distance of two marks, so that they do not overlap. */
const markDistance = 9;

/** The days as marks on one row; a day too close to the mark before it is left out. */
export function marksOn(xOf: Plot['xOf'], days: readonly Day[], period: Period): readonly number[] {
	const marks: number[] = [];
	for (const day of days) {
		if (day < period.from || day > period.to) continue;
		const x = xOf(day);
		if (x - (marks.at(-1) ?? -Infinity) >= markDistance) marks.push(x);
	}
	return marks;
}
