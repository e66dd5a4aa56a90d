import type { Milliseconds } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { targetsOf, todaysPlans } from '#core/progression/todays-plans.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import type { Routine } from '#core/routine/routine.ts';

/**
 * What today's page shows of a routine, computed at build time so that the page need not load all
 * content.
 */
export interface RoutineCard {
	readonly id: string;
	readonly name: string;
	readonly summary: string;
	/** On the first day, with and without the strength steps. */
	readonly length: { readonly open: Milliseconds; readonly locked: Milliseconds };
}

type All<Noun> = Readonly<Record<string, Noun>>;

export function cardsOf(routines: All<Routine>, exercises: All<Exercise>): readonly RoutineCard[] {
	const targets = targetsOf(exercises, todaysPlans(exercises, {}, { day: 0 }));
	return Object.values(routines).map((routine) => ({
		id: routine.id,
		name: routine.name,
		summary: routine.summary,
		length: {
			open: routineTimetable(routine, exercises, { strength: 'open', targets }).length,
			locked: routineTimetable(routine, exercises, { strength: 'locked', targets }).length
		}
	}));
}
