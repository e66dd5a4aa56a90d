import type { Day } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import { depthOf, rungBelow, shallower } from '#core/range/depth.ts';
import { atShare, nearestRung } from '#core/range/ladder.ts';
import { decideLevel, type Decision } from './decision.ts';
import { easingOn } from './easing.ts';
import { tooMuchPain } from './day-grade.ts';
import { withLaterPain } from './later-pain.ts';
import { practiceDays, levelAfter, type PracticeDay } from './practice-day.ts';
import type { Practice } from './practice.ts';
import type { Action, Reason } from './reasons.ts';
import { firstLevelWithin, type SetBy, type SetLimit } from './set-limit.ts';
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
	/** The limit of somebody else that decides where it begins, or that it ends here. */
	readonly setBy?: SetBy;
}

/**
 * The rule of progression: each step of the range is a dose. The order of the practices does not
 * matter. Those of days to come, which a wrong clock dated ahead, do not count. The first decision
 * that applies is taken.
 */
export function planOf(range: Range, practices: readonly Practice[], today: Today): Plan {
	const days = daysUntil(today, range, practices);
	return planWithin(range, planOfDays(range, days, today), today.setLimit, days.length > 0);
}

function planOfDays(range: Range, days: readonly PracticeDay[], today: Today): Plan {
	const present = levelAfter(range, days);
	const none = restFor(today);
	if (none) return { ...none, level: present ?? firstLevelWithin(range, today.setLimit) };
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

/** What promises a further step, or says that none is left: at a limit neither is true. */
const untrueAtLimit: readonly Reason[] = [
	...(['good-days', 'need-more-days', 'enough-steps', 'at-normal', 'other-side-first'] as const)
];

/** The plan, going no further than the limit. The rule may ask for less, never for more. */
function planWithin(
	range: Range,
	plan: Plan,
	limit: SetLimit | undefined,
	practised: boolean
): Plan {
	if (!limit) return plan;
	const { by, start, most } = limit;
	const begins = !practised && start !== undefined && plan.target !== undefined;
	const setStart = begins ? { setBy: { by, what: 'start', value: start } as const } : {};
	const furthest = most === undefined ? undefined : rungBelow(range, most);
	if (most === undefined || furthest === undefined) return { ...plan, ...setStart };
	if (depthOf(range, plan.level) < depthOf(range, furthest)) return { ...plan, ...setStart };
	const lowered = depthOf(range, plan.level) > depthOf(range, furthest);
	const untrue = untrueAtLimit.includes(plan.reason) && (lowered || plan.reason !== 'good-days');
	const { daysLeft: _, ...kept } = plan;
	return {
		...(untrue ? { ...kept, action: 'hold', reason: 'set-limit' } : plan),
		level: shallower(range, plan.level, furthest),
		...(plan.target !== undefined && { target: shallower(range, plan.target, furthest) }),
		setBy: { by, what: 'most', value: most }
	};
}
