import type { ExerciseStep, RoutineFile, SpokenStep } from './routine-schema.ts';

export interface Routine extends Omit<RoutineFile, '$schema' | 'steps'> {
	/** The file's name without its ending. */
	readonly id: string;
	readonly steps: readonly [Step, ...Step[]];
}

export type Step = (ExerciseStep | SpokenStep) & {
	/** Of a step that was kept when others were left out: where it stands in the routine as it is written. */
	readonly origin?: number;
};

export type { ExerciseStep, SpokenStep } from './routine-schema.ts';
