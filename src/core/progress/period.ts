import type { Day } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import { mondayOf, weekOf, type Week } from './calendar.ts';
import { firstCareDay, type Cares } from './care.ts';
import { mergeWeeks, type PracticeWeek } from './practice-weeks.ts';
import type { RangeLine, RangeLines } from './range-line.ts';

/** From one day to another, both included. */
export interface Period {
	readonly from: Day;
	readonly to: Day;
}

/** The last `weeks` calendar weeks up to today; without a number, everything since the first day. */
export function periodOf(today: Day, first: Day, weeks?: number): Period {
	const from = weeks === undefined ? weekOf(first) : weekOf(today) - weeks + 1;
	return { from: mondayOf(from), to: today };
}

/** The first day on which anything was noted, also if it was only measured; today if there is none. */
export function firstNotedDay(
	{ cares, lines }: { readonly cares: Cares; readonly lines: RangeLines },
	today: Day
): Day {
	return [...lines.values()].flat().reduce(
		(least, { weeks, measurements }) => {
			const days = [weeks[0]?.from ?? least, ...measurements.map(({ day }) => day)];
			return days.reduce((a, b) => Math.min(a, b), least);
		},
		firstCareDay(cares, today)
	);
}

export function isIn({ from, to }: Period, day: Day): boolean {
	return day >= from && day <= to;
}

/** The part of a line within a period. A week belongs to it as a whole. */
export function lineIn(period: Period, line: RangeLine): RangeLine {
	const [first, last] = [weekOf(period.from), weekOf(period.to)];
	return {
		...line,
		weeks: line.weeks.filter(({ week }) => week >= first && week <= last),
		easier: line.easier.filter(({ day }) => isIn(period, day)),
		stops: line.stops.filter(({ day }) => isIn(period, day)),
		measurements: line.measurements.filter(({ day }) => isIn(period, day))
	};
}

/** The most points that can be told apart on a phone. */
const mostPoints = 60;

/** Number of weeks that one point of a chart stands for. */
export function weeksPerPoint({ from, to }: Period): number {
	return Math.max(1, Math.ceil((weekOf(to) - weekOf(from) + 1) / mostPoints));
}

/** Merges each `size` weeks into one: the last level and the furthest value reached. */
export function groupWeeks(
	range: Range,
	weeks: readonly PracticeWeek[],
	size: number
): readonly PracticeWeek[] {
	if (size === 1) return weeks;
	const groups = new Map<Week, PracticeWeek>();
	for (const own of weeks) {
		const week = Math.floor(own.week / size) * size;
		const before = groups.get(week);
		groups.set(week, before ? mergeWeeks(range, before, own) : { ...own, week });
	}
	return [...groups.values()];
}
