import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import type { Side } from '#core/exercise/side.ts';

/** What was really done of an exercise on a side: repetitions moved and held through, rests aside. */
export interface CompletedReps {
	readonly exercise: string;
	readonly side?: Side;
	readonly repetitions: number;
	/** On repeat, how often every side was done; else 0. */
	readonly rounds: number;
	/** The share of the level that was asked for. */
	readonly percentOfLevel: number;
}

/** What was done of a session before it was laid out anew, without some of its steps. */
export interface Carried {
	readonly done: readonly CompletedReps[];
	readonly practised: Milliseconds;
	/** Which exercises were asked for at a share of the level, in percent. */
	readonly shares: Readonly<Record<string, number>>;
}

export const nothingCarried: Carried = { done: [], practised: milliseconds(0), shares: {} };

/** Both together: what was done of the same exercise on the same side, at the same share, is one. */
export function addReps(
	before: readonly CompletedReps[],
	here: readonly CompletedReps[]
): readonly CompletedReps[] {
	return here.reduce<readonly CompletedReps[]>((all, step) => {
		const at = all.findIndex((each) => same(each, step));
		const own = all[at];
		if (!own) return [...all, step];
		const repetitions = own.repetitions + step.repetitions;
		return all.with(at, { ...own, repetitions, rounds: own.rounds + step.rounds });
	}, before);
}

function same(a: CompletedReps, b: CompletedReps): boolean {
	return a.exercise === b.exercise && a.side === b.side && a.percentOfLevel === b.percentOfLevel;
}
