import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Day } from '#core/base/units.ts';
import { firstDayOf, monthOf } from '#core/progress/calendar.ts';
import type { Period } from '#core/progress/period.ts';

/** Maps days to x coordinates. */
export type TimeScale = ScaleLinear<number, number>;

/** A month's first day on the axis. */
export interface MonthTick {
	readonly day: Day;
	readonly x: number;
}

/** In days: at least four weeks, so that the first days are not drawn as wide as a year. */
const shortestPeriod = 27;

export function timeScale({ from, to }: Period, left: number, right: number): TimeScale {
	return scaleLinear()
		.domain([from, Math.max(to, from + shortestPeriod)])
		.range([left, right]);
}

/** The first days of months, about `most` at the most, evenly spaced over years. */
export function monthTicks(x: TimeScale, most: number): readonly MonthTick[] {
	const [from = 0, to = 0] = x.domain();
	const [first, last] = [monthOf(from), monthOf(to)];
	const every = [1, 2, 3, 6, 12, 24].find((step) => (last - first) / step <= most) ?? 48;
	return Array.from({ length: last - first + 1 }, (_, index) => first + index)
		.filter((month) => month % every === 0)
		.map(firstDayOf)
		.filter((day) => day >= from)
		.map((day) => ({ day, x: x(day) }));
}
