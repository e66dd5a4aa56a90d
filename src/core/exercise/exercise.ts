import type { ExerciseFile, RangeFile as RangeInFile } from './exercise-schema.ts';
import type { FigureScript } from './figure-schema.ts';

/** An exercise file under its id: the file's name without its ending. */
export type ReadExercise = ExerciseFile & { readonly id: string };

/** As read, with its own figure or the one it plays backwards. */
export interface IdentifiedExercise extends Omit<ReadExercise, 'figure'> {
	readonly figure: FigureScript;
	/** The exercise whose figure it plays backwards. */
	readonly backwards?: string;
}

export type Range = Omit<RangeInFile, 'goalSource'>;

/** What only the page of one stretch shows: long, and of no use to the player. */
export interface ExerciseWords extends Pick<
	ExerciseFile,
	| 'position'
	| 'needs'
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
	readonly figure: Pick<FigureScript, 'side' | 'timeline' | 'passes' | 'cycle' | 'cuts'> & {
		/** The range begins at the drawing's end. */
		readonly backwards?: true;
		/** False where the drawing knows no more than the start pose. */
		readonly moves: boolean;
	};
}

/** Throws a sentence if the figure it plays backwards is not there, or is not drawn itself. */
export function withFigure(
	exercise: ReadExercise,
	all: ReadonlyMap<string, ReadExercise>
): IdentifiedExercise {
	const { figure, ...rest } = exercise;
	if (!('backwards' in figure)) return { ...rest, figure };
	const drawn = all.get(figure.backwards)?.figure;
	if (!drawn || 'backwards' in drawn)
		throw new Error(
			`routines/exercises/${exercise.id}.json is wrong at figure.backwards: there is no figure of "${figure.backwards}".`
		);
	return { ...rest, figure: drawn, backwards: figure.backwards };
}

export function exerciseOf(file: IdentifiedExercise): Exercise {
	const { id, name, kind, purpose, posture, equipment, dose, wayOut, phases } = file;
	const { side, timeline, passes, cycle, cuts, keys } = file.figure;
	const poses = new Set(
		keys.map(({ pelvisCentimetres, breath, degrees }) =>
			JSON.stringify([pelvisCentimetres, breath, degrees])
		)
	);
	return {
		id,
		name,
		kind,
		purpose,
		posture,
		equipment,
		wayOut,
		dose,
		phases,
		...(file.precautions && { precautions: file.precautions }),
		...(file.range && { range: rangeOf(file.range) }),
		figure: {
			...(side && { side }),
			...(file.backwards && { backwards: true }),
			...(passes && { passes }),
			...(cycle && { cycle }),
			...(cuts && { cuts }),
			timeline,
			moves: poses.size > 1
		}
	};
}

export function wordsOf(file: IdentifiedExercise): ExerciseWords {
	const { position, needs, alsoCalled, measuring, mistakes, stopSigns } = file;
	const { askFirst, easier, harder, sources } = file;
	const goalSource = file.range?.goalSource;
	return {
		position,
		needs,
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

export type { Equipment } from './equipment.ts';
export type { ExercisePhase } from './exercise-schema.ts';
export type { Posture } from './posture.ts';
