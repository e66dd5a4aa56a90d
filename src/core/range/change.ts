import type { Range } from '#core/exercise/exercise.ts';
import { depthOf } from './depth.ts';
import type { Plan } from './plan.ts';
import { practiceDays, type Practice } from './practice-day.ts';
import { valueWords } from './words.ts';

/** How today differs from the last day, in a word or two: "+1°", "same", "eased". Nothing the first time. */
export function changeWords(
	range: Range,
	plan: Plan,
	practices: readonly Practice[]
): string | undefined {
	const last = practiceDays(range, practices).at(-1);
	if (!last || plan.target === undefined) return undefined;
	const further = depthOf(range, plan.target) - depthOf(range, last.target);
	if (further === 0) return 'same';
	if (further < 0) return 'eased';
	return `+${valueWords(range.unit, further)}`;
}
