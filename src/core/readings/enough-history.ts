import type { Exercise, Range } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import type { Entry } from '#core/journal/entry.ts';
import { targetKey } from '#core/range/target.ts';
import { readingsByExercise, type Reading } from './reading.ts';

const sides: readonly Side[] = ['left', 'right'];

/** Whether the entries hold a reading of each exercise with a range, on each side. */
export function hasEnoughHistory(
	exercises: readonly Exercise[],
	entries: readonly Entry[]
): boolean {
	const readings = readingsByExercise(entries);
	return exercises.every((exercise) => {
		const { range } = exercise;
		if (!range) return true;
		return keysOf(exercise).every((key) => inUnitOf(range, readings[key]).length > 0);
	});
}

function keysOf({ id, dose }: Exercise): readonly string[] {
	return dose.eachSide ? sides.map((side) => targetKey(id, side)) : [targetKey(id)];
}

/** The unit of an exercise may have changed: 30 seconds are not 30 degrees. */
function inUnitOf({ unit }: Range, readings: readonly Reading[] = []): readonly Reading[] {
	return readings.filter((reading) => reading.unit === unit);
}
