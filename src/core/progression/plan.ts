import type { Day } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import { shallower } from '#core/range/depth.ts';
import { atShare, firstLevel, nearestRung } from '#core/range/ladder.ts';
import { decideLevel, type Decision } from './decision.ts';
import { easingOn } from './easing.ts';
import { tooMuchPain } from './day-grade.ts';
import { withLaterPain } from './later-pain.ts';
import { practiceDays, levelAfter, type PracticeDay } from './practice-day.ts';
import type { Practice } from './practice.ts';
import type { Action, Reason } from './reasons.ts';
import type { Today } from './today.ts';

/** What is asked for today, and why. An exercise without a target is not for today. */
export interface Plan {
	readonly action: Action;
	readonly reason: Reason;
	/** The level of the ladder. It is kept on a day that asks for less. */
	readonly level: number;
	readonly target?: number;
	/** The easy days that are still needed for a step, if that is the reason. */
	readonly daysLeft?: number;
	/** The day of practice whose answer is missing, if that is the reason. */
	readonly unanswered?: Day;
}

/**
 * The rule of progression: each step of the range is a dose. The order of the practices does not
 * matter. Those of days to come, which a wrong clock dated ahead, do not count. The first decision
 * that applies is taken.
 */
export function planOf(range: Range, practices: readonly Practice[], today: Today): Plan {
	const days = daysUntil(today, range, practices);
	const present = levelAfter(range, days);
	const none = restFor(today);
	if (none) return { ...none, level: present ?? firstLevel(range) };
	const decision = decideLevel(range, days, today);
	const easing = easingOn(range, today);
	if (!easing) return { ...decision, target: decision.level };
	const level = present === undefined ? decision.level : shallower(range, decision.level, present);
	const kept =
		decision.action === 'back-off' ? decision : { action: 'ease' as const, reason: easing.reason };
	return {
		action: kept.action,
		reason: kept.reason,
		level,
		target: atShare(range, level, easing.share)
	};
}

/** The days of these practices, with levels and targets rounded to rungs. */
export function daysOnLadder(
	range: Range,
	practices: readonly Practice[],
	usualPain?: number
): readonly PracticeDay[] {
	return practiceDays(range, practices, usualPain).map((day) => ({
		...day,
		level: nearestRung(range, day.level),
		target: nearestRung(range, day.target),
		...(day.easedTo !== undefined && { easedTo: nearestRung(range, day.easedTo) })
	}));
}

/** The days until today, this one included. */
export function daysUntil(
	today: Today,
	range: Range,
	practices: readonly Practice[]
): readonly PracticeDay[] {
	const past = practices.filter(({ day }) => day <= today.day);
	return daysOnLadder(range, withLaterPain(past, today), today.usualPain);
}

/** The reason for a day without stretching. */
function restFor({ redFlag, recovery, pain = 0 }: Today): Omit<Decision, 'level'> | undefined {
	if (redFlag) return { action: 'stop', reason: 'red-flag' };
	if (recovery?.stage === 'first-days') return { action: 'rest', reason: 'recent-spasm' };
	if (pain >= tooMuchPain) return { action: 'rest', reason: 'pain-high' };
	return undefined;
}
