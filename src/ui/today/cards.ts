import { exerciseFor } from '#core/exercise/exercise-for.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { targetsOf, todaysPlans } from '#core/progression/todays-plans.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import type { Routine } from '#core/routine/routine.ts';
import { coverOf } from '#ui/routine/cover-of.ts';
import { lengthWords } from '#ui/lengths/length-words.ts';

/**
 * What today's page shows of a routine, computed at build time so that the page need not load all
 * content.
 */
export interface RoutineCard extends Pick<Routine, 'id' | 'name' | 'summary'> {
	/** The exercise whose picture stands for it. */
	readonly cover: string;
}

/** One that is done every day may be of the person's own, and then has addresses of its own. */
export interface DailyCard extends RoutineCard {
	/** Of the player. */
	readonly play?: string;
	/** Of its steps. */
	readonly page?: string;
}

type All<Noun> = Readonly<Record<string, Noun>>;

export function cardsOf(routines: All<Routine>, exercises: All<Exercise>): readonly RoutineCard[] {
	const dailyCover = exerciseFor('cover', exercises).id;
	const shown = new Set([dailyCover]);
	return Object.values(routines).map(({ id, name, summary, steps }) => {
		const cover = id === 'daily' ? dailyCover : coverOf(steps, exercises, shown);
		shown.add(cover);
		return { id, name, summary, cover };
	});
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
