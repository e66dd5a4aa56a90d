import type { Range } from '#core/exercise/exercise.ts';
import type { Measured, StepDone } from '#core/journal/entry.ts';
import { isPlausible } from '#core/range/plausible.ts';

/**
 * What was measured in a step, if it can be meant in the range that the exercise has today; an
 * answer that cannot be is left out. The unit of an exercise may have changed: 30 seconds are not 30
 * degrees.
 */
export function measuredInRange(
	range: Range | undefined,
	{ measured }: Pick<StepDone, 'measured'>
): Measured | undefined {
	if (!range || measured?.unit !== range.unit) return undefined;
	const { target, level = target, reached = target } = measured;
	if (!isPlausible(range, target) || !isPlausible(range, level)) return undefined;
	if (reached === 'target' || isPlausible(range, reached)) return measured;
	const { reached: _, ...rest } = measured;
	return rest;
}
