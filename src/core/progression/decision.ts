import type { Day } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import { depthOf, shallower } from '#core/range/depth.ts';
import { deeperRung, firstLevel, isGoal, nextRung, backOffRung } from '#core/range/ladder.ts';
import { isRed } from './day-grade.ts';
import { levelAfter, type PracticeDay } from './practice-day.ts';
import { hasMissedTarget } from './practice.ts';
import type { Action, Reason } from './reasons.ts';
import { easyDaysLeft, mostStepsAWeek, stepPoints, wasReachedAt } from './step-points.ts';
import { firstLevelWithin } from './set-limit.ts';
import type { Today } from './today.ts';

export interface Decision {
	readonly action: Action;
	readonly reason: Reason;
	readonly level: number;
	readonly daysLeft?: number;
	readonly unanswered?: Day;
}

/**
 * The first decision of the rule that applies to these days, in order, regardless of the pain of
 * today.
 */
export function decideLevel(range: Range, days: readonly PracticeDay[], today: Today): Decision {
	const last = days.at(-1);
	if (!last)
		return {
			action: 'baseline',
			reason: 'first-time',
			level: firstLevelWithin(range, today.setLimit)
		};
	const level = levelAfter(range, days) ?? last.level;
	const hold = (reason: Reason): Decision => ({ action: 'hold', reason, level });
	const gap = today.day - last.day;
	const reentry = reentryAfter(range, level, gap);
	const settled = isGoal(range, level) ? undefined : plateauBelow(range, days, level);
	// After a break or a bad day the level is never higher than what was reached before it.
	const atMost = (other: number) =>
		[settled ?? level, reentry?.level ?? level].reduce(
			(least, each) => shallower(range, least, each),
			other
		);

	if (gap <= 0) return hold('done-today');
	if (isRed(last.grade)) {
		const back = atMost(backOffRung(range, level));
		// What took more away is the truer reason, but a stop sign is never hidden behind a break.
		if (last.grade === 'flare' && reentry && back === reentry.level) return reentry;
		const reason = last.grade === 'stop' ? 'stop-sign' : 'flare-after';
		return { action: 'back-off', reason, level: back };
	}
	if (reentry) return { ...reentry, level: atMost(reentry.level) };
	if (gap > longestGap) return { ...hold('gap-week'), level: settled ?? level };
	if (isGoal(range, level)) return { action: 'maintain', reason: 'at-normal', level };
	if (settled !== undefined) return { action: 'plateau', reason: 'plateau', level: settled };
	if (last.grade === 'sore') return hold('amber');
	if (last.grade === 'unknown') return { ...hold('unknown-days'), unanswered: last.day };
	if (hasMissedTarget(range, last)) return hold('not-reached');
	if (days.slice(-3).some(({ grade }) => isRed(grade))) return hold('recent-red');
	if (today.recovery) return hold('settling');
	if (today.lockedUp) return hold('lock-up');
	const points = stepPoints(range, days, level);
	const daysLeft = easyDaysLeft(points, today.usualPain);
	if (daysLeft > 0) return { ...hold('need-more-days'), daysLeft };
	if (!wasReachedAt(range, level, last)) return { ...hold('need-more-days'), daysLeft: 1 };
	if (stepsGained(range, days, today.day) >= mostStepsAWeek(points, today.usualPain))
		return hold('enough-steps');
	return { action: 'advance', reason: 'good-days', level: nextRung(range, level) };
}

/** After so many days the last practice no longer tells enough for a step (judgement). */
const longestGap = 4;

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
 * The level that is really reached, after six days at one level of which the last four fell short; at
 * most two steps down. Undefined if that is not below `level`, to which the last day may have fallen.
 */
function plateauBelow(
	range: Range,
	days: readonly PracticeDay[],
	level: number
): number | undefined {
	const six = days.slice(-6);
	const four = days.slice(-4);
	const asked = six[0]?.level ?? level;
	if (six.length < 6 || six.some((day) => day.level !== asked)) return undefined;
	if (!four.every((day) => hasMissedTarget(range, day))) return undefined;
	const depths = four.map(({ reached = level }) => depthOf(range, reached)).sort((a, b) => a - b);
	const median = ((depths[1] ?? 0) + (depths[2] ?? 0)) / 2;
	const least = depthOf(range, asked) - 2 * range.step;
	const settled = deeperRung(range, range.easiest, Math.max(median, least));
	return depthOf(range, settled) < depthOf(range, level) ? settled : undefined;
}

/** The steps gained in the last seven days, including today. */
function stepsGained(range: Range, days: readonly PracticeDay[], today: Day): number {
	return days.reduce((gained, day, index) => {
		const before = days[index - 1];
		if (!before || day.day <= today - 7) return gained;
		const by = (depthOf(range, day.level) - depthOf(range, before.level)) / range.step;
		return gained + Math.max(0, Math.ceil(by - 1e-6));
	}, 0);
}
