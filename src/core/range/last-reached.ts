import type { Exercise } from '#core/exercise/exercise.ts';
import type { Entry } from '#core/journal/entry.ts';
import { readingsByExercise } from '#core/journal/reading.ts';
import type { Side } from '#core/routine/timetable.ts';
import { targetKey } from './target.ts';

/** What somebody reached last, by exercise id or, where each side has its own, by `exercise:side`. */
export type LastReached = Readonly<Record<string, number>>;

/** From what was done so far, oldest first. Nothing where nobody said, or it was measured otherwise then. */
export function lastReached(
	exercises: Readonly<Record<string, Exercise>>,
	entries: readonly Entry[]
): LastReached {
	return Object.fromEntries(
		Object.entries(readingsByExercise(entries)).flatMap(([key, readings]) => {
			const last = readings.findLast(
				({ exercise, unit }) => exercises[exercise]?.range?.unit === unit
			);
			return last ? [[key, last.reached] as const] : [];
		})
	);
}

export function reachedOn(
	reached: LastReached,
	exercise: string,
	side: Side | undefined
): number | undefined {
	return reached[targetKey(exercise, side)] ?? reached[exercise];
}
