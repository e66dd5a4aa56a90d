import type { RoutineFile } from './routine-schema.ts';

export interface Routine extends Omit<RoutineFile, '$schema'> {
	/** The file's name without its ending. */
	readonly id: string;
}

export type { ExerciseStep, SpokenStep } from './routine-schema.ts';
