import type { Exercise } from '#core/exercise/exercise.ts';
import type { Routine } from '#core/routine/routine.ts';

/** Names by a session's `of`: a routine's id, or `repeat:` and an exercise's id. */
export type Names = Readonly<Record<string, string>>;

export function namesOf(
	routines: Readonly<Record<string, Routine>>,
	exercises: Readonly<Record<string, Exercise>>
): Names {
	return Object.fromEntries([
		...Object.values(routines).map(({ id, name }) => [id, name] as const),
		...Object.values(exercises).map(({ id, name }) => [`repeat:${id}`, name] as const)
	]);
}
