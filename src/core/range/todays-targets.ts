import type { Exercise } from '#core/exercise/exercise.ts';
import type { Entry } from '#core/journal/entry.ts';
import { readingsByExercise } from '#core/journal/reading.ts';
import type { Side } from '#core/routine/timetable.ts';
import { nextTarget, targetKey, type Targets } from './target.ts';

const sides: readonly Side[] = ['left', 'right'];

/** The targets of all exercises with a range, from what was done so far, oldest first. */
export function todaysTargets(
	exercises: Readonly<Record<string, Exercise>>,
	entries: readonly Entry[]
): Targets {
	const readings = readingsByExercise(entries);
	return Object.fromEntries(
		Object.values(exercises).flatMap((exercise) => {
			const { id, range, dose } = exercise;
			if (!range) return [];
			const keys = dose.eachSide ? sides.map((side) => targetKey(id, side)) : [targetKey(id)];
			return keys.map((key) => [key, nextTarget(range, readings[key] ?? [])] as const);
		})
	);
}
