import type { Exercise } from '#core/exercise/exercise.ts';
import { targetKey, type Targets } from '#core/range/target.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { defaultRepeat, firstRepeat } from '#core/routine/repeat-choice.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import type { Routine } from '#core/routine/routine.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { rungs } from '#core/voice/target-words.ts';

type Exercises = Readonly<Record<string, Exercise>>;

/** A timetable and the targets it was made with. */
export interface PlannedTimetable {
	readonly timetable: Timetable;
	readonly targets: Targets;
}

/** Every routine and every repeat, with each target that can be asked for, and with strength locked. */
export function allTimetables(
	exercises: Exercises,
	routines: Readonly<Record<string, Routine>>
): readonly PlannedTimetable[] {
	const most = Math.max(
		...Object.values(exercises).map(({ range }) => (range ? rungs(range).length : 0))
	);
	const choices = Array.from({ length: most }, (_, rung) => targetsAt(exercises, rung));
	return choices.flatMap((targets) => [
		...Object.values(routines).flatMap((routine) =>
			(['open', 'locked'] as const).flatMap((strength) =>
				[false, true].map((full) => ({
					timetable: routineTimetable(routine, exercises, { strength, targets, full }),
					targets
				}))
			)
		),
		...Object.values(exercises).flatMap((exercise) =>
			[...new Set([defaultRepeat, firstRepeat(exercise)])].map((choice) => ({
				timetable: repeatTimetable(exercise, { targets, choice }),
				targets
			}))
		)
	]);
}

/** Each exercise at its target of this index, or at its last one. */
function targetsAt(exercises: Exercises, rung: number): Targets {
	return Object.fromEntries(
		Object.values(exercises).flatMap(({ id, range }) => {
			const all = range ? rungs(range) : [];
			const value = all[rung] ?? all.at(-1);
			const keys = [targetKey(id), targetKey(id, 'left'), targetKey(id, 'right')];
			return value === undefined ? [] : keys.map((key) => [key, value]);
		})
	);
}
