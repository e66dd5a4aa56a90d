import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line as pathThrough } from 'd3-shape';
import type { Day } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import { firstOf, monthOf } from '#core/progress/calendar.ts';
import { together, weeksAPoint, type Period } from '#core/progress/period.ts';
import type { RangeLine, PractisedWeek } from '#core/progress/range-line.ts';
import { depthOf, valueAtDepth } from '#core/range/depth.ts';

export interface Size {
	readonly width: number;
	readonly height: number;
	readonly margin: Margin;
}

/** Room for what stands around the lines: values to the left, names of lines to the right, days below. */
type Margin = Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;

export const margins = {
	roomy: { top: 14, right: 62, bottom: 58, left: 44 },
	tight: { top: 8, right: 56, bottom: 40, left: 50 }
} as const satisfies Readonly<Record<string, Margin>>;

export interface PlotPoint {
	readonly x: number;
	readonly y: number;
}

export interface MeasuredPoint extends PlotPoint {
	/** Where the error band begins and ends. */
	readonly top: number;
	readonly bottom: number;
}

export interface DrawnLine {
	readonly side: RangeLine['side'];
	readonly path: string;
	/** Where it stands now; absent where only measurements fall into the period. */
	readonly end: PlotPoint | undefined;
	readonly level: number | undefined;
	readonly reached: readonly PlotPoint[];
	readonly measures: readonly MeasuredPoint[];
}

export interface Plot {
	readonly lines: readonly DrawnLine[];
	readonly ticks: readonly { readonly y: number; readonly value: number }[];
	readonly months: readonly { readonly x: number; readonly day: Day }[];
	readonly goal: number;
	/** From the goal on to the furthest the app ever asks for. */
	readonly typical: { readonly top: number; readonly bottom: number };
	/** Where a day stands. */
	readonly xOf: (day: Day) => number;
}

/** Four weeks at least, or the first days would be as wide as a year. */
const narrowest = 27;

/** Where everything of a range lies on paper. Up is further, whichever way the numbers run. */
export function plotOf(
	range: Range,
	lines: readonly RangeLine[],
	period: Period,
	size: Size
): Plot {
	const { margin } = size;
	const x = scaleLinear()
		.domain([period.from, Math.max(period.to, period.from + narrowest)])
		.range([margin.left, size.width - margin.right]);
	const y = scaleLinear()
		.domain(depths(range, lines))
		.range([size.height - margin.bottom, margin.top]);
	const yOf = (value: number) => y(depthOf(range, value));
	const points = weeksAPoint(period);
	return {
		lines: lines.map((line) => drawn(line, together(range, line.weeks, points))),
		ticks: ticksOf(range, y.domain(), size.height < 200 ? 3 : 4).map((value) => ({
			value,
			y: yOf(value)
		})),
		months: monthsIn(x.domain()).map((day) => ({ day, x: x(day) })),
		goal: yOf(range.goal),
		typical: { top: y.range()[1] ?? 0, bottom: yOf(range.goal) },
		xOf: x
	};

	function drawn({ side, measurements }: RangeLine, weeks: readonly PractisedWeek[]): DrawnLine {
		const along = weeks.map((week) => ({ x: x(week.to), y: yOf(week.level) }));
		const path = pathThrough<PlotPoint>(
			(point) => point.x,
			(point) => point.y
		).curve(curveMonotoneX);
		return {
			side,
			path: path(along) ?? '',
			end: along.at(-1),
			level: weeks.at(-1)?.level,
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

/** From what is known, with the start in it, to beyond the goal. */
function depths(range: Range, lines: readonly RangeLine[]): readonly [number, number] {
	const values = [range.start, range.goal, range.ceiling];
	for (const { weeks, measurements } of lines) {
		for (const { first, level, reached = level } of weeks) values.push(first, level, reached);
		for (const { value, error } of measurements) values.push(value - error, value + error);
	}
	const deep = values.map((value) => depthOf(range, value));
	const [least, most] = [Math.min(...deep), Math.max(...deep)];
	const goal = depthOf(range, range.goal);
	// A movement whose goal is all there is would have no room for what lies beyond.
	return [least - range.step, Math.max(most, goal + (goal - least) * 0.08)];
}

/** Round numbers of the unit itself: depth begins somewhere in its middle. */
function ticksOf(
	range: Range,
	[from = 0, to = 1]: readonly number[],
	about: number
): readonly number[] {
	const ends = [valueAtDepth(range, from), valueAtDepth(range, to)];
	return scaleLinear()
		.domain([Math.min(...ends), Math.max(...ends)])
		.ticks(about);
}

/** First days of months, no more than fit side by side. */
function monthsIn([from = 0, to = 0]: readonly number[]): readonly Day[] {
	const [first, last] = [monthOf(from), monthOf(to)];
	const every = [1, 2, 3, 6, 12, 24].find((step) => (last - first) / step <= 6) ?? 48;
	return Array.from({ length: last - first + 1 }, (_, index) => first + index)
		.filter((month) => month % every === 0)
		.map(firstOf)
		.filter((day) => day >= from);
}

/** Marks that stand closer than this would lie on each other. */
const apart = 9;

/** Days as marks on one row; those too close to the one before are left to it. */
export function marksOn(xOf: Plot['xOf'], days: readonly Day[], period: Period): readonly number[] {
	const marks: number[] = [];
	for (const day of days) {
		if (day < period.from || day > period.to) continue;
		const x = xOf(day);
		if (x - (marks.at(-1) ?? -Infinity) >= apart) marks.push(x);
	}
	return marks;
}
