import type { Range } from '#core/exercise/exercise.ts';
import { depthOf } from '#core/range/depth.ts';
import { nearest } from '#core/range/ladder.ts';
import { planOf, type Plan } from './plan.ts';
import type { Practice } from './practice-day.ts';
import type { Today } from './today.ts';

export type BothSides<Value> = Readonly<Record<'left' | 'right', Value>>;

/**
 * Left and right, each with its own plan. The further side waits rather than leave the other behind by
 * more than home measuring can tell and a tenth of the normal range.
 */
export function sidePlans(
	range: Range,
	practices: BothSides<readonly Practice[]>,
	today: Today
): BothSides<Plan> {
	const left = planOf(range, practices.left, today);
	const right = planOf(range, practices.right, today);
	return {
		left: waiting(range, left, right, practices.left),
		right: waiting(range, right, left, practices.right)
	};
}

function waiting(range: Range, own: Plan, other: Plan, practices: readonly Practice[]): Plan {
	if (own.action !== 'advance') return own;
	const bound = Math.max(range.noise, depthOf(range, range.goal) / 10);
	if (depthOf(range, own.level) <= depthOf(range, other.level) + bound) return own;
	const last = practices.reduce((newest, each) => (each.day > newest.day ? each : newest));
	const level = nearest(range, last.level);
	return { action: 'hold', reason: 'other-side-first', level, target: level };
}
