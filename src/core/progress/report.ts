import type { Day } from '#core/base/units.ts';
import type { BackResponse, SessionEntry } from '#core/journal/entry.ts';
import type { Screening } from '#core/journal/screening.ts';
import type { Spasm } from '#core/journal/spasm.ts';
import { stopKinds, type StopKind } from '#core/journal/stop.ts';
import { completedSteps } from '#core/readings/completed.ts';
import type { DayOf } from '#core/progression/practices.ts';
import type { SessionFeeling } from '#core/journal/too-much.ts';
import type { ResponsesByDay } from '#core/response/responses-by-day.ts';
import { weekOf, type Week } from './calendar.ts';
import { firstCareDay, sumOf, type Cares, type Sum } from './care.ts';
import { earlierUnitsIn, type EarlierUnit } from './earlier-units.ts';
import { isIn, lineIn, type Period } from './period.ts';
import type { Progress } from './progress.ts';
import type { RangeLine, RangeLines } from './range-line.ts';

/** A one-page report on a period for a clinician. */
export interface Report {
	readonly sum: Sum;
	/** Days of practice a week since the first day of care; absent in less than a week. */
	readonly daysAWeek?: number;
	/** The first day of care, if it is later than that of the period. */
	readonly since?: Day;
	/** Sessions with a completed step that were ended early. */
	readonly early: number;
	/** Sessions that were stopped before a step was completed. */
	readonly stopped: number;
	readonly stops: readonly StopCount[];
	/** How often a session felt in each way. */
	readonly feelings: ReadonlyMap<SessionFeeling, number>;
	/** How often the back was in each way in the days after. */
	readonly responses: ReadonlyMap<BackResponse, number>;
	/** The answers about the days after, by day of practice. */
	readonly responsesByDay: ResponsesByDay;
	readonly pain: readonly PainfulWeek[];
	readonly spasms: readonly Spasm[];
	readonly sessions: readonly SessionEntry[];
	readonly screenings: readonly Screening[];
	/** The lines within the period. Exercises without any are left out. */
	readonly lines: RangeLines;
	/** What was counted in another unit then. */
	readonly earlier: readonly EarlierUnit[];
}

/** Number of stops for one reason, and the exercises that were stopped. */
export interface StopCount {
	/** Absent if nobody answered. */
	readonly kind?: StopKind;
	readonly times: number;
	readonly exercises: readonly string[];
}

/** The pain answers of a week: the worst of each day, 0 to 10. */
export interface PainfulWeek {
	readonly week: Week;
	readonly days: number;
	readonly least: number;
	readonly median: number;
	readonly most: number;
}

export function reportOf(progress: Progress, period: Period, dayOf: DayOf): Report {
	const sessions = progress.sessions.filter(({ ended }) => isIn(period, dayOf(ended)));
	const practised = sessions.filter((session) => completedSteps(session).length > 0);
	const responses = new Map([...progress.responses].filter(([day]) => isIn(period, day)));
	const sum = sumOf(progress.cares, period.from, period.to + 1);
	const first = firstCareDay(progress.cares, period.to);
	const days = period.to + 1 - Math.max(period.from, first);
	return {
		sum,
		...(first > period.from && { since: first }),
		...(days >= 7 && { daysAWeek: (sum.practice * 7) / days }),
		early: practised.filter(({ ending }) => ending === 'early').length,
		stopped: sessions.length - practised.length,
		stops: stopsIn(sessions),
		feelings: countsOf(sessions.map(({ felt }) => felt)),
		responses: countsOf([...responses.values()].map(({ response }) => response)),
		responsesByDay: responses,
		pain: painByWeek(progress.cares, period),
		spasms: progress.spasms.filter(({ at }) => isIn(period, dayOf(at))),
		sessions,
		screenings: progress.screenings.filter(({ at }) => isIn(period, dayOf(at))),
		lines: linesOf(progress.lines, period),
		earlier: earlierUnitsIn(progress.earlier, period)
	};
}

function linesOf(lines: RangeLines, period: Period): RangeLines {
	return new Map(
		[...lines].flatMap(([exercise, both]) => {
			const own = both
				.map((line) => lineIn(period, line))
				.filter(
					({ weeks, measurements, stops }) => weeks.length + measurements.length + stops.length
				);
			return own.some(isKnown) ? [[exercise, own] as const] : [];
		})
	);
}

/** Whether there is anything to draw. A line with only stops has no level. */
function isKnown({ weeks, measurements }: RangeLine): boolean {
	return measurements.length > 0 || weeks.some(({ times }) => times > 0);
}

function countsOf<Answer extends string>(
	answers: readonly (Answer | undefined)[]
): ReadonlyMap<Answer, number> {
	const counts = new Map<Answer, number>();
	for (const answer of answers) if (answer) counts.set(answer, (counts.get(answer) ?? 0) + 1);
	return counts;
}

function stopsIn(sessions: readonly SessionEntry[]): readonly StopCount[] {
	const stops = sessions.flatMap((session) => session.stops ?? []);
	return [...stopKinds, undefined].flatMap((kind) => {
		const own = stops.filter((stop) => stop.kind === kind);
		if (own.length === 0) return [];
		const exercises = new Set(own.flatMap(({ exercise }) => exercise ?? []));
		return [{ ...(kind && { kind }), times: own.length, exercises: [...exercises] }];
	});
}

export function painByWeek(cares: Cares, period: Period): readonly PainfulWeek[] {
	const weeks = new Map<Week, number[]>();
	for (const [day, { pain }] of cares) {
		if (pain === undefined || !isIn(period, day)) continue;
		const week = weekOf(day);
		weeks.set(week, [...(weeks.get(week) ?? []), pain]);
	}
	return [...weeks]
		.sort(([a], [b]) => a - b)
		.map(([week, pains]) => {
			const sorted = pains.toSorted((a, b) => a - b);
			const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
			const median =
				((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
			return { week, days: sorted.length, least, median, most };
		});
}
