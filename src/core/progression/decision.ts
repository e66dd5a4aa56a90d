import { between, fromSeconds, type Day } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import { depthOf, shallower } from '#core/range/depth.ts';
import { deeperRung, firstLevel, isGoal, nextRung, backOffRung } from '#core/range/ladder.ts';
import {
	wasEasy,
	hasFlared,
	hasMissedTarget,
	hasReachedTarget,
	isSore,
	levelAfter,
	wasStopped,
	type Practice
} from './practice-day.ts';
import type { Action, Reason } from './reasons.ts';
import type { Today } from './today.ts';

export interface Decision {
	readonly action: Action;
	readonly reason: Reason;
	readonly level: number;
}

/**
 * The first decision of the rule that applies to these days, in order, regardless of the pain of
 * today.
 */
export function decideLevel(range: Range, days: readonly Practice[], today: Today): Decision {
	const last = days.at(-1);
	if (!last) return { action: 'baseline', reason: 'first-time', level: firstLevel(range) };
	const level = levelAfter(range, days) ?? last.level;
	const hold = (reason: Reason): Decision => ({ action: 'hold', reason, level });
	const gap = today.day - last.day;
	const reentry = reentryAfter(range, level, gap);

	if (gap <= 0) return hold('done-today');
	if (wasStopped(last) || hasFlared(last)) {
		const back = backOffRung(range, level);
		return {
			action: 'back-off',
			reason: wasStopped(last) ? 'stop-sign' : 'flare-after',
			level: reentry ? shallower(range, back, reentry.level) : back
		};
	}
	const settled = isGoal(range, level) ? undefined : plateau(range, days, level);
	// After a break the level is never higher than what was reached before it.
	if (reentry) return { ...reentry, level: shallower(range, reentry.level, settled ?? level) };
	if (gap > 3) return { ...hold('gap-week'), level: settled ?? level };
	if (isGoal(range, level)) return { action: 'maintain', reason: 'at-normal', level };
	if (settled !== undefined) return { action: 'plateau', reason: 'plateau', level: settled };
	if (isSore(last)) return hold('amber');
	if (last.pain.nextMorning === undefined) return hold('unknown-morning');
	if (hasMissedTarget(range, last)) return hold('not-reached');
	if (days.slice(-3).some((day) => wasStopped(day) || hasFlared(day))) return hold('recent-red');
	if (!twoGoodDays(range, days, level)) return hold('need-another-day');
	if (stepsGained(range, days, today.day) + 1 > stepsAWeek) return hold('week-cap');
	return { action: 'advance', reason: 'two-good-days', level: nextRung(range, level) };
}

/** The most steps gained in a week. Tissue adapts more slowly still (Willy 2001: 1.5° a week). */
const stepsAWeek = 3;

/**
 * After a break of 2 to 6 weeks a part of the gain is lost, after 4 weeks maybe all of it (Willy
 * 2001, Konrad 2025).
 */
const breaks = [
	{ days: 57, keeps: 0, reason: 'gap-long' },
	{ days: 29, keeps: 0.25, reason: 'gap-8-weeks' },
	{ days: 15, keeps: 0.5, reason: 'gap-4-weeks' },
	{ days: 8, keeps: 0.75, reason: 'gap-2-weeks' }
] as const;

function reentryAfter(range: Range, level: number, gap: number): Decision | undefined {
	const found = breaks.find(({ days }) => gap >= days);
	if (!found) return undefined;
	const start = firstLevel(range);
	const gained = Math.max(0, depthOf(range, level) - depthOf(range, start));
	const kept = deeperRung(range, start, gained * found.keeps);
	return { action: 'reenter', reason: found.reason, level: kept };
}

/**
 * The level that is really reached, after six days at a level of which the last four fell short; at
 * most two steps down.
 */
function plateau(range: Range, days: readonly Practice[], level: number): number | undefined {
	const six = days.slice(-6);
	const four = days.slice(-4);
	if (six.length < 6 || six.some((day) => day.level !== level)) return undefined;
	if (!four.every((day) => hasMissedTarget(range, day))) return undefined;
	const depths = four.map(({ reached = level }) => depthOf(range, reached)).sort((a, b) => a - b);
	const median = ((depths[1] ?? 0) + (depths[2] ?? 0)) / 2;
	const least = depthOf(range, level) - 2 * range.step;
	return deeperRung(range, range.easiest, Math.max(median, least));
}

/**
 * A body needs a night between two doses to tell whether the first one was right (judgement, decision
 * 20).
 */
const leastBetweenDays = fromSeconds(12 * 3600);

/**
 * Whether the last two days were good. Days less than 12 hours apart count as one: an evening before
 * the day ends and one after it.
 */
function twoGoodDays(range: Range, days: readonly Practice[], level: number): boolean {
	const last = days.at(-1);
	if (!last) return false;
	const before = days.findLastIndex(({ ended }) => between(ended, last.ended) >= leastBetweenDays);
	return (
		before >= 0 &&
		days
			.slice(before)
			.every(
				(day) =>
					day.level === level &&
					day.target === level &&
					wasEasy(day) &&
					hasReachedTarget(range, day)
			)
	);
}

/** The steps gained in the last seven days, including today. */
function stepsGained(range: Range, days: readonly Practice[], today: Day): number {
	return days.reduce((gained, day, index) => {
		const before = days[index - 1];
		if (!before || day.day <= today - 7) return gained;
		const by = (depthOf(range, day.level) - depthOf(range, before.level)) / range.step;
		return gained + Math.max(0, Math.ceil(by - 1e-6));
	}, 0);
}
