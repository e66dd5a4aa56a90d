import type { Exercise } from '#core/exercise/exercise.ts';
import type { Entry } from '#core/journal/entry.ts';
import type { Side } from '#core/routine/timetable.ts';
import { nextTarget, targetKey, type Reached, type Targets } from './target.ts';

const sides: readonly Side[] = ['left', 'right'];

/** The targets of all exercises with a range, from what was done so far, oldest first. */
export function todaysTargets(
	exercises: Readonly<Record<string, Exercise>>,
	entries: readonly Entry[]
): Targets {
	const readings = readingsByKey(entries);
	return Object.fromEntries(
		Object.values(exercises).flatMap((exercise) => {
			const { id, range, dose } = exercise;
			if (!range) return [];
			const keys = dose.eachSide ? sides.map((side) => targetKey(id, side)) : [targetKey(id)];
			return keys.map((key) => [key, nextTarget(range, readings.get(key) ?? [])] as const);
		})
	);
}

/** What was answered; a step without an answer says nothing about the range. */
function readingsByKey(entries: readonly Entry[]): ReadonlyMap<string, readonly Reached[]> {
	const readings = new Map<string, Reached[]>();
	for (const { exercise, side, measured } of entries.flatMap((entry) => entry.steps)) {
		if (measured?.reached === undefined) continue;
		const { target } = measured;
		const reached = measured.reached === 'target' ? target : measured.reached;
		const key = targetKey(exercise, side);
		readings.set(key, [...(readings.get(key) ?? []), { reached }]);
	}
	return readings;
}
