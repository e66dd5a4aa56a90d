import type { ExerciseFile, Range as RangeInFile } from './exercise-schema.ts';
import type { FigureScript } from './figure-schema.ts';

/** An exercise file under its id: the file's name without its ending. */
export type IdentifiedExercise = ExerciseFile & { readonly id: string };

export type Range = Omit<RangeInFile, 'goalSource'>;

/** What only the page of one stretch shows: long, and of no use to the player. */
export interface ExerciseWords extends Pick<
	ExerciseFile,
	| 'alsoCalled'
	| 'measuring'
	| 'mistakes'
	| 'stopSigns'
	| 'askFirst'
	| 'easier'
	| 'harder'
	| 'sources'
> {
	readonly goalSource?: string;
}

/** An exercise as the player knows it: without the long words, and the key poses only the compiler needs. */
export interface Exercise extends Omit<
	ExerciseFile,
	'$schema' | 'figure' | 'range' | keyof ExerciseWords
> {
	readonly id: string;
	readonly range?: Range;
	readonly figure: Pick<FigureScript, 'side' | 'timeline'> & {
		/** False where the drawing knows no more than the start pose. */
		readonly moves: boolean;
	};
}

export function exerciseOf(file: IdentifiedExercise): Exercise {
	const { id, name, kind, purpose, position, posture, needs, dose, phases } = file;
	const { side, timeline, keys } = file.figure;
	const poses = new Set(
		keys.map(({ pelvisCentimetres, degrees }) => JSON.stringify([pelvisCentimetres, degrees]))
	);
	return {
		id,
		name,
		kind,
		purpose,
		position,
		posture,
		needs,
		dose,
		phases,
		...(file.range && { range: rangeOf(file.range) }),
		figure: { ...(side && { side }), timeline, moves: poses.size > 1 }
	};
}

export function wordsOf(file: IdentifiedExercise): ExerciseWords {
	const { alsoCalled, measuring, mistakes, stopSigns, askFirst, easier, harder, sources } = file;
	const goalSource = file.range?.goalSource;
	return {
		alsoCalled,
		measuring,
		mistakes,
		stopSigns,
		askFirst,
		easier,
		harder,
		sources,
		...(goalSource && { goalSource })
	};
}

function rangeOf({ goalSource: _, ...range }: RangeInFile): Range {
	return range;
}

export type { ExercisePhase, Posture } from './exercise-schema.ts';
