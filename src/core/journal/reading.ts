import { targetKey } from '#core/range/target.ts';
import type { Side } from '#core/routine/timetable.ts';
import type { Instant } from '#core/units.ts';
import { sessionsIn, type Entry, type Measured } from './entry.ts';

/** How far somebody got with one exercise on one side, and when. */
export interface Reading {
	readonly exercise: string;
	readonly side?: Side;
	readonly unit: Measured['unit'];
	readonly target: number;
	readonly reached: number;
	readonly at: Instant;
}

/** Every answer in these entries, in their order. */
export function readingsOf(entries: readonly Entry[]): readonly Reading[] {
	return sessionsIn(entries).flatMap(({ steps, ended }) =>
		steps.flatMap(({ exercise, side, measured }) => {
			if (measured?.reached === undefined) return [];
			const { unit, target } = measured;
			const reached = measured.reached === 'target' ? target : measured.reached;
			return [{ exercise, ...(side && { side }), unit, target, reached, at: ended }];
		})
	);
}

/** Readings by exercise id or, where each side has its own, by `exercise:side`. */
export type Readings = Readonly<Record<string, readonly Reading[]>>;

/** The answers sorted by exercise and side, each in the order of the entries. */
export function readingsByExercise(entries: readonly Entry[]): Readings {
	const sorted: Record<string, Reading[]> = {};
	for (const reading of readingsOf(entries)) {
		const key = targetKey(reading.exercise, reading.side);
		(sorted[key] ??= []).push(reading);
	}
	return sorted;
}
