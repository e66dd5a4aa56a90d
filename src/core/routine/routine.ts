import type { Side } from '#core/exercise/side.ts';
import type { ExerciseStepFile, RoutineFile, SpokenStepFile } from './routine-schema.ts';

export interface Routine extends Omit<RoutineFile, '$schema' | 'steps'> {
	/** The file's name without its extension. */
	readonly id: string;
	readonly steps: readonly [Step, ...Step[]];
}

/** What only routines of one's own say of an exercise. */
export interface ExerciseStep extends ExerciseStepFile {
	/** In place of `repetitions` where one side is done more often; 0 leaves it out. */
	readonly repetitionsBySide?: Readonly<Record<Side, number>>;
	/** After each repetition but the last of a side. */
	readonly restSeconds?: number;
	/** In the person's own words. */
	readonly ownNote?: string;
}

export interface SpokenStep extends SpokenStepFile {
	/** Whether it goes on only when the person says so; `seconds` are then the time for the words. */
	readonly waits?: true;
	/** Whether a person wrote it, so that it says where the body goes only if that person says so. */
	readonly inOwnWords?: true;
}

export type Step = (ExerciseStep | SpokenStep) & {
	/** Index in the routine as it is written; absent in the file and for an inserted transfer. */
	readonly origin?: number;
};
