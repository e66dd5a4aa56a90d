import type { SafetyLimits } from '#core/safety/safety-limits.ts';
import type { Omission } from '#core/tailoring/select-steps.ts';
import { closedReasonWords } from '#ui/safety/closed-reason-words.ts';
import { leftOutWords } from './shape-words.ts';

/** Why a step is left out, without a full stop. */
export function omissionWords({ why, exercise }: Omission, closed: SafetyLimits['closed']): string {
	const found = why === 'closed' && exercise ? closed.get(exercise) : undefined;
	return found ? closedReasonWords(found).replace(/\.$/, '') : leftOutWords[why];
}
