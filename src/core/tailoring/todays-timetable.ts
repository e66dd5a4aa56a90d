import type { Exercise } from '#core/exercise/exercise.ts';
import { routineTimetable } from '#core/routine/routine-timetable.ts';
import type { Routine } from '#core/routine/routine.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { addressOf } from './shape.ts';
import { tailorRoutine, type TailoringChoice } from './tailor-routine.ts';

/** A routine as it is played today, or in the nearest shape that has anything in it; undefined if none has. */
export function todaysTimetable(
	routine: Routine,
	exercises: Readonly<Record<string, Exercise>>,
	asked: TailoringChoice
): Timetable | undefined {
	const made = tailorRoutine(routine, exercises, asked);
	if (!made.ok) {
		return made.nearest && todaysTimetable(routine, exercises, { ...asked, shape: made.nearest });
	}
	const shape = addressOf(asked.shape);
	return { ...routineTimetable(made.routine, exercises, asked), ...(shape !== '' && { shape }) };
}
