import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import type { Side } from '#core/exercise/side.ts';

/** The repetitions of an exercise on one side whose movements and holds were played to the end. */
export interface CompletedReps {
	readonly exercise: string;
	readonly side?: Side;
	readonly repetitions: number;
	/** The rounds in which every side was done, on repeat; otherwise 0. */
	readonly rounds: number;
	/** The share of the level that the step asked for. */
	readonly percentOfLevel: number;
}

/** What was done of a session before its timetable was replaced by one with other steps. */
export interface EarlierPractice {
	readonly done: readonly CompletedReps[];
	readonly practised: Milliseconds;
	/** The share of the level in percent, by exercise; exercises at the full level are absent. */
	readonly shares: Readonly<Record<string, number>>;
}

export const noEarlierPractice: EarlierPractice = {
	done: [],
	practised: milliseconds(0),
	shares: {}
};

/** Adds up both lists, by exercise, side and share of the level. */
export function addReps(
	before: readonly CompletedReps[],
	here: readonly CompletedReps[]
): readonly CompletedReps[] {
	return here.reduce<readonly CompletedReps[]>((all, step) => {
		const index = all.findIndex((each) => isSameExercise(each, step));
		const known = all[index];
		if (!known) return [...all, step];
		const repetitions = known.repetitions + step.repetitions;
		return all.with(index, { ...known, repetitions, rounds: known.rounds + step.rounds });
	}, before);
}

function isSameExercise(a: CompletedReps, b: CompletedReps): boolean {
	return a.exercise === b.exercise && a.side === b.side && a.percentOfLevel === b.percentOfLevel;
}
