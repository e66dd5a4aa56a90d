import type { Exercise } from '#core/exercise/exercise.ts';
import { targetsOf, todaysPlans } from '#core/progression/todays-plans.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import type { Routine } from '#core/routine/routine.ts';
import { lengthWords } from '#ui/lengths/length-words.ts';

/**
 * What today's page shows of a routine, computed at build time so that the page need not load all
 * content.
 */
export type RoutineCard = Pick<Routine, 'id' | 'name' | 'summary'>;

type All<Noun> = Readonly<Record<string, Noun>>;

export function cardsOf(routines: All<Routine>): readonly RoutineCard[] {
	return Object.values(routines).map(({ id, name, summary }) => ({ id, name, summary }));
}

/** How long a routine takes for somebody who has changed nothing, in words. */
export type FirstDayLength = Readonly<Record<'open' | 'locked', string>>;

/** With and without the strength steps. */
export function firstDayLength(routine: Routine, exercises: All<Exercise>): FirstDayLength {
	const targets = targetsOf(exercises, todaysPlans(exercises, {}, { day: 0 }));
	const wordsWhile = (strength: 'open' | 'locked') =>
		lengthWords(routineTimetable(routine, exercises, { strength, targets }).length);
	return { open: wordsWhile('open'), locked: wordsWhile('locked') };
}
