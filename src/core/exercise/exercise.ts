import type { ExerciseFile } from './exercise-schema.ts';
import type { FigureScript } from './figure-schema.ts';

/** An exercise as the player knows it: everything but the key poses, which only the compiler needs. */
export interface Exercise extends Omit<ExerciseFile, '$schema' | 'figure'> {
	/** The file's name without its ending. */
	readonly id: string;
	readonly figure: Pick<FigureScript, 'side' | 'timeline'>;
}

export type { ExercisePhase, Posture, Range } from './exercise-schema.ts';
