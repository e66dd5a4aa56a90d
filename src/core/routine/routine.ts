import type { ExerciseStep, RoutineFile, SpokenStep } from './routine-schema.ts';

export interface Routine extends Omit<RoutineFile, '$schema'> {
	/** The file's name without its ending. */
	readonly id: string;
}

export type Step = ExerciseStep | SpokenStep;

export type { ExerciseStep, SpokenStep } from './routine-schema.ts';
