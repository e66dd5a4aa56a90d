import type { Instant } from '#core/base/units.ts';
import type { Side } from '#core/exercise/side.ts';
import { sessionsIn, type Entry, type Measured } from '#core/journal/entry.ts';
import { targetKey } from '#core/range/target.ts';
import { outcomeOf } from './step-outcome.ts';

/** The value that somebody reached in one exercise on one side, and when. */
export interface Reading {
	readonly exercise: string;
	readonly side?: Side;
	readonly unit: Measured['unit'];
	readonly target: number;
	readonly reached: number;
	readonly at: Instant;
}

/** An answer, and whether the movement was completed: only then it is a reading. */
interface Answer {
	readonly reading: Reading;
	readonly completed: boolean;
}

/** Every answer in these entries, in their order. */
export function answersIn(entries: readonly Entry[]): readonly Answer[] {
	return sessionsIn(entries).flatMap((session) =>
		session.steps.flatMap((step) => {
			const { exercise, side, measured } = step;
			const outcome = outcomeOf(session, step);
			if (!measured || outcome?.answer === undefined) return [];
			const { target, answer: reached, completed } = outcome;
			const [unit, at] = [measured.unit, session.ended];
			return [
				{ reading: { exercise, ...(side && { side }), unit, target, reached, at }, completed }
			];
		})
	);
}

/** The readings of completed movements. A stopped movement was not reached, whatever was answered. */
export function readingsOf(entries: readonly Entry[]): readonly Reading[] {
	return answersIn(entries).flatMap(({ reading, completed }) => (completed ? [reading] : []));
}

/** Readings by exercise id or, where each side has its own, by `exercise:side`. */
export type Readings = Readonly<Record<string, readonly Reading[]>>;

/** The readings sorted by exercise and side, each in the order of the entries. */
export function readingsByExercise(entries: readonly Entry[]): Readings {
	const sorted: Record<string, Reading[]> = {};
	for (const reading of readingsOf(entries)) {
		const key = targetKey(reading.exercise, reading.side);
		(sorted[key] ??= []).push(reading);
	}
	return sorted;
}
