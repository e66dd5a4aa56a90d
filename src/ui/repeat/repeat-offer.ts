import type { Exercise } from '#core/exercise/exercise.ts';
import {
	choiceFor,
	firstRepeat,
	parseRepeat,
	type RepeatChoice
} from '#core/routine/repeat-choice.ts';

/** What is chosen for an exercise, or what it begins with. */
export function offeredRepeat(
	exercise: Exercise,
	repeats: Readonly<Record<string, string>>
): RepeatChoice {
	const stored = repeats[exercise.id];
	return choiceFor(stored === undefined ? firstRepeat(exercise) : parseRepeat(stored), exercise);
}
