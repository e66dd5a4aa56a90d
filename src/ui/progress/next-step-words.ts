import type { Day } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import type { Plan } from '#core/progression/plan.ts';
import { reasonWords } from '#core/progression/reasons.ts';
import { setByWords } from '#core/progression/set-limit.ts';
import { nextRung } from '#core/range/ladder.ts';
import { valueWords } from '#core/range/words.ts';
import { unsaidWords, waitingWords } from '#core/response/response-words.ts';

export interface NextStepContext {
	readonly today: Day;
	/** Whether somebody told how the back was after this day. */
	readonly answered: (day: Day) => boolean;
}

/** What comes next, in one sentence: "One more easy day, then 21°." */
export function nextStepWords(
	range: Range,
	{ reason, level, target, daysLeft, unanswered, setBy }: Plan,
	{ today, answered }: NextStepContext
): string {
	if (reason === 'done-today') return 'Done for today. Tomorrow you see here what comes next.';
	if (reason === 'set-limit' && setBy) return setByWords(range, setBy);
	const further = valueWords(range.unit, nextRung(range, level));
	if (reason === 'good-days' && target !== undefined)
		return `Today ${valueWords(range.unit, target)}, one small step further.`;
	if (daysLeft === 1) return `One more easy day, then ${further}.`;
	if (daysLeft !== undefined) return `Two more easy days, then ${further}.`;
	if (unanswered !== undefined)
		return answered(unanswered) ? unsaidWords : waitingWords(unanswered, today);
	return reasonWords[reason];
}

/** The steps that come first stand first; each range keeps its place among its equals. */
export function nextStepsFirst<Step extends { readonly plan: Plan }>(
	steps: readonly Step[]
): readonly Step[] {
	const days = ({ plan: { reason, daysLeft = Infinity } }: Step) =>
		reason === 'good-days' ? 0 : daysLeft;
	return steps.toSorted((a, b) => (days(a) === days(b) ? 0 : days(a) - days(b)));
}
