import type { Range } from '#core/exercise/exercise.ts';
import { depthOf } from '#core/range/depth.ts';
import { valueWords } from '#core/range/words.ts';
import { daysOnLadder, type Plan } from './plan.ts';
import { standingAfter, type Practice } from './practice-day.ts';

/**
 * How today differs from where the ladder stood after the last day, in a word or two: "+1°", "same",
 * "eased". A day that asked for less is no measure: nothing is gained by the end of it. Nothing the first
 * time.
 */
export function changeWords(
	range: Range,
	plan: Plan,
	practices: readonly Practice[]
): string | undefined {
	const stood = standingAfter(range, daysOnLadder(range, practices));
	if (stood === undefined || plan.target === undefined) return undefined;
	const further = depthOf(range, plan.target) - depthOf(range, stood);
	if (further === 0) return 'same';
	if (further < 0) return 'eased';
	return `+${valueWords(range.unit, further)}`;
}
