import type { Exercise } from '#core/exercise/exercise.ts';
import type { Happening, SessionEntry, StepDone } from '#core/journal/entry.ts';
import type { DayOf } from '#core/progression/practices.ts';
import { measuredInRange } from '#core/readings/measured-in-range.ts';
import { outcomeOf } from '#core/readings/step-outcome.ts';
import { isEased } from './easier-day.ts';
import { easedBecauseWords, easingReasonsIn } from './easing-reasons.ts';

/** Why a step of a session asked for less than the level, in words; undefined where it did not. */
export function easedWordsIn(
	exercises: Readonly<Record<string, Exercise>>,
	entries: readonly Happening[],
	dayOf: DayOf
): (session: SessionEntry, step: StepDone) => string | undefined {
	const reasonOf = easingReasonsIn(entries, dayOf);
	return (session, step) => {
		const range = exercises[step.exercise]?.range;
		const measured = measuredInRange(range, step);
		const outcome = measured && outcomeOf(session, step, measured);
		if (!range || !outcome || !isEased(range, outcome)) return undefined;
		return easedBecauseWords(reasonOf(session, range, outcome));
	};
}
