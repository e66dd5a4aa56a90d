import type { ExerciseFile, RangeFile as RangeInFile } from './exercise-schema.ts';
import type { FigureScript } from './figure-schema.ts';

/** An exercise file under its id: the file's name without its ending. */
export type ReadExercise = ExerciseFile & { readonly id: string };

/** A read exercise with its own figure or the one that it plays backwards. */
export interface IdentifiedExercise extends Omit<ReadExercise, 'figure'> {
	readonly figure: FigureScript;
	/** The exercise whose figure it plays backwards. */
	readonly backwards?: string;
}

export interface Range extends Omit<RangeInFile, 'goalSource'> {
	/** Present if the goal is what a person chose, and says nothing of what others reach. */
	readonly isOwnAim?: true;
}

/** The long words that only the page of one stretch shows; the player does not need them. */
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

/**
 * An exercise as the player knows it, without the long words and without the key poses, which only
 * the compiler needs.
 */
export interface Exercise extends Omit<
	ExerciseFile,
	'$schema' | 'figure' | 'range' | keyof ExerciseWords
> {
	readonly id: string;
	readonly range?: Range;
	/** Whether it waits in the first days after a spasm: nobody knows what a stretch of one's own asks. */
	readonly closedAfterSpasm?: true;
	/** The strength exercise without which it does not open, because it is the same. */
	readonly opensWith?: string;
	readonly figure: Pick<FigureScript, 'side' | 'timeline' | 'passes' | 'cycle' | 'cuts'> & {
		/** Present if the range begins at the end of the drawing. */
		readonly backwards?: true;
		/** False where the drawing has only the start pose. */
		readonly moves: boolean;
	};
}

/**
 * Throws an error with a sentence if the figure to play backwards is missing or is itself played
 * backwards.
 */
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
		...factsOf(file),
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

/** The facts by which code selects exercises, so that it need not know their names. */
function factsOf({
	precautions,
	keptOpen,
	onBadDays,
	unlock,
	substitutes,
	roles
}: Omit<ExerciseFile, 'figure'>) {
	return {
		...(precautions && { precautions }),
		...(keptOpen && { keptOpen }),
		...(onBadDays && { onBadDays }),
		...(unlock && { unlock }),
		...(substitutes && { substitutes }),
		...(roles && { roles })
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
