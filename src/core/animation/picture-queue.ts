import type { Exercise } from '#core/exercise/exercise.ts';
import { displayedExercise } from '#core/timetable/displayed-exercise.ts';
import type { Phase, Timetable, TimedTransition } from '#core/timetable/timetable.ts';
import { frameOf } from './range-position.ts';

/** A drawing on the page, and which part of it where the movement is cut into several. */
export interface QueuedPicture {
	readonly exercise: string;
	/** From 0. */
	readonly part: number;
}

type Exercises = Readonly<Record<string, Exercise>>;

const tolerance = 1e-6;

/**
 * The part that shows a frame between two frames. At a cut, it is the part on the side where the
 * movement goes.
 */
export function partAt(
	{ figure }: Pick<Exercise, 'figure'>,
	frame: number,
	from = 0,
	to = from
): number {
	const lowest = Math.min(from, to);
	return (figure.cuts ?? []).filter((share) => {
		const cut = share * 100;
		return frame > cut + tolerance || (frame > cut - tolerance && lowest > cut - tolerance);
	}).length;
}

/**
 * The pictures of a phase, in order. A phase that waits shows the start of the movement that
 * follows.
 */
export function phasePictures(
	timetable: Timetable,
	exercises: Exercises,
	index: number
): readonly QueuedPicture[] {
	const phase = timetable.phases[index];
	const exercise = phase && exercises[displayedExercise(timetable, phase.step) ?? ''];
	if (!exercise) return [];
	const upcoming = phase.from === phase.to ? movementAfter(timetable, index) : undefined;
	const to = upcoming && upcoming.step === phase.step ? upcoming.to : phase.to;
	return picturesOf(
		exercise,
		frameOf(phase.from, exercise, undefined),
		frameOf(to, exercise, undefined)
	).slice(0, upcoming ? 1 : 2);
}

export function transitionPictures(exercises: Exercises, { exercise, from, to }: TimedTransition) {
	const drawn = exercises[exercise];
	return drawn ? picturesOf(drawn, from, to) : [];
}

/** The next different picture after this one, to be preloaded. */
export function pictureAfter(
	now: QueuedPicture,
	timetable: Timetable,
	exercises: Exercises,
	at: { readonly index: number; readonly way: TimedTransition | undefined }
): QueuedPicture | undefined {
	const { phases, steps, repeatsFrom } = timetable;
	const step = phases[at.index]?.step ?? 0;
	const ways: readonly TimedTransition[] = steps[step]?.transition?.ways ?? [];
	const ahead = [
		...(at.way ? ways.slice(ways.indexOf(at.way)) : []).flatMap((way) =>
			transitionPictures(exercises, way)
		),
		...phases
			.slice(at.index)
			.flatMap((phase, further) => [
				...(phase.step > step && phase.step > (phases[at.index + further - 1]?.step ?? 0)
					? (steps[phase.step]?.transition?.ways ?? []).flatMap((way) =>
							transitionPictures(exercises, way)
						)
					: []),
				...phasePictures(timetable, exercises, at.index + further)
			]),
		...(repeatsFrom === undefined
			? []
			: phases.flatMap((_, index) => phasePictures(timetable, exercises, index)))
	];
	return ahead.find(({ exercise, part }) => exercise !== now.exercise || part !== now.part);
}

function picturesOf(exercise: Exercise, from: number, to: number): readonly QueuedPicture[] {
	return [from, to].map((frame) => ({
		exercise: exercise.id,
		part: partAt(exercise, frame, from, to)
	}));
}

function movementAfter({ phases }: Timetable, index: number): Phase | undefined {
	return phases.slice(index).find(({ from, to }) => from !== to);
}
