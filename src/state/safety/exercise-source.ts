import type { Exercise } from '#core/exercise/exercise.ts';

type Exercises = Readonly<Record<string, Exercise>>;

/** The exercises, or where they are found once those that the person made are read. */
export type ExerciseSource = Exercises | (() => Exercises);

export function exercisesOf(source: ExerciseSource): () => Exercises {
	return typeof source === 'function' ? source : () => source;
}
