import type { ExerciseStep, RoutineFile, SpokenStep } from './routine-schema.ts';

export interface Routine extends Omit<RoutineFile, '$schema' | 'steps'> {
	/** The file's name without its extension. */
	readonly id: string;
	readonly steps: readonly [Step, ...Step[]];
}

export type Step = (ExerciseStep | SpokenStep) & {
	/** Index in the routine as it is written; absent in the file and for an inserted transfer. */
	readonly origin?: number;
};

export type { ExerciseStep, SpokenStep } from './routine-schema.ts';
