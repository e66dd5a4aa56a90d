import type { Day, Instant } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import { depthOf, shallower } from '#core/range/depth.ts';
import { firstLevel } from '#core/range/ladder.ts';
import type { StepOutcome } from '#core/readings/step-outcome.ts';
import { weekOf, type Week } from './calendar.ts';

export interface PracticeWeek {
	readonly week: Week;
	/** The first and the last day of the week on which it was done or stopped. */
	readonly from: Day;
	readonly to: Day;
	/** The level at the first practice of the week. */
	readonly first: number;
	/** The level after the last practice. A stopped practice does not raise it. */
	readonly level: number;
	/** The nearest and the furthest target: nearer than the level on easier days. */
	readonly asked: readonly [nearest: number, furthest: number];
	/** The furthest value reached in a completed practice; absent if nobody answered. */
	readonly reached?: number;
	/** Number of completed practices. */
	readonly times: number;
}

/** What became of one practice, and when it was. */
export interface PracticeReading extends StepOutcome {
	readonly at: Instant;
	readonly day: Day;
}

type Mutable<Value> = { -readonly [Field in keyof Value]: Value[Field] };

/** The weeks in order; `practised` is sorted in place. */
export function weeksOf(range: Range, practised: PracticeReading[]): readonly PracticeWeek[] {
	const weeks = new Map<Week, Mutable<PracticeWeek>>();
	let stood = firstLevel(range);
	for (const practice of practised.sort((a, b) => a.at - b.at)) {
		const { day, level, easedTo = level, target, reached, completed } = practice;
		stood = completed ? easedTo : shallower(range, easedTo, stood);
		const week = weekOf(day);
		const own = weeks.get(week) ?? {
			...{ week, from: day, to: day, first: level, level, times: 0 },
			asked: [target, target] as const
		};
		weeks.set(week, own);
		[own.to, own.level] = [day, stood];
		own.asked = [shallower(range, own.asked[0], target), further(range, own.asked[1], target)];
		if (completed) own.times++;
		if (reached !== undefined) own.reached = further(range, reached, own.reached ?? reached);
	}
	return [...weeks.values()];
}

export function further(range: Range, a: number, b: number): number {
	return depthOf(range, a) >= depthOf(range, b) ? a : b;
}

/** Two weeks as one: the last level and the furthest value reached. */
export function mergeWeeks(range: Range, before: PracticeWeek, own: PracticeWeek): PracticeWeek {
	const [a, b] = [before.reached, own.reached];
	const reached = a === undefined || b === undefined ? (a ?? b) : further(range, a, b);
	return {
		...before,
		to: own.to,
		level: own.level,
		asked: [
			shallower(range, before.asked[0], own.asked[0]),
			further(range, before.asked[1], own.asked[1])
		],
		...(reached !== undefined && { reached }),
		times: before.times + own.times
	};
}
