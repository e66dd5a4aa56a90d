import { exerciseOf } from '#core/exercise/exercise.ts';
import { packsOf } from '#core/voice/phrases.ts';
import { readExercises, readRoutines } from '#vite/read-content.ts';

/** The phrases that the content under `root` can make the voice say. */
export function phrasesUnder(root: string) {
	const exercises = Object.fromEntries(
		[...readExercises(root)].map(([id, file]) => [id, exerciseOf(file)])
	);
	const routines = Object.fromEntries(readRoutines(root));
	return { exercises, routines, ...packsOf(exercises, routines) };
}
