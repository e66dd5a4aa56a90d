import type { Range } from '#core/exercise/exercise.ts';
import { depthOf } from '#core/range/depth.ts';
import { daysUntil, planOf, type Plan } from './plan.ts';
import { levelAfter, type PracticeDay } from './practice-day.ts';
import type { Practice } from './practice.ts';
import type { Today } from './today.ts';

export type BothSides<Value> = Readonly<Record<'left' | 'right', Value>>;

/**
 * The plans of left and right. The further side waits if it would lead the other by more than the
 * noise of home measuring plus a tenth of the normal range.
 */
export function sidePlans(
	range: Range,
	practices: BothSides<readonly Practice[]>,
	today: Today
): BothSides<Plan> {
	const left = planOf(range, practices.left, today);
	const right = planOf(range, practices.right, today);
	return {
		left: holdForOtherSide(range, left, right, daysUntil(today, range, practices.left)),
		right: holdForOtherSide(range, right, left, daysUntil(today, range, practices.right))
	};
}

function holdForOtherSide(
	range: Range,
	own: Plan,
	other: Plan,
	days: readonly PracticeDay[]
): Plan {
	if (own.action !== 'advance') return own;
	const bound = Math.max(range.noise, depthOf(range, range.goal) / 10);
	if (depthOf(range, own.level) <= depthOf(range, other.level) + bound) return own;
	const level = levelAfter(range, days) ?? own.level;
	return { action: 'hold', reason: 'other-side-first', level, target: level };
}
