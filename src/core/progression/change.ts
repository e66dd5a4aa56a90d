import type { Range } from '#core/exercise/exercise.ts';
import { depthOf } from '#core/range/depth.ts';
import { additionWords } from '#core/range/words.ts';
import { daysOnLadder, type Plan } from './plan.ts';
import { levelAfter } from './practice-day.ts';
import type { Practice } from './practice.ts';

/**
 * How the target of today differs from the level after the last day, in a word or two: "+1°",
 * "same", "eased". The target of an eased day does not count as that level. Undefined the first
 * time.
 */
export function changeWords(
	range: Range,
	plan: Plan,
	practices: readonly Practice[]
): string | undefined {
	const stood = levelAfter(range, daysOnLadder(range, practices));
	if (stood === undefined || plan.target === undefined) return undefined;
	const further = depthOf(range, plan.target) - depthOf(range, stood);
	if (further === 0) return 'same';
	if (further < 0) return 'eased';
	return additionWords(range.unit, further);
}

/** Whether the last practice with an answer asked for less than the level. */
export function wasEasierLast(range: Range, practices: readonly Practice[] = []): boolean {
	const last = practices.findLast(({ reached }) => reached !== undefined);
	return last !== undefined && depthOf(range, last.target) < depthOf(range, last.level);
}
