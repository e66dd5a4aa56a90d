import type { Day } from '#core/base/units.ts';
import type { Exercise, Range } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import type { Happening } from '#core/journal/entry.ts';
import type { DayOf } from '#core/progression/practices.ts';
import { targetKey } from '#core/range/target.ts';
import { isCompleted } from '#core/readings/completed.ts';
import { isIn, type Period } from './period.ts';

/** A level of a completed practice, in a unit in which the exercise is no longer counted. */
export interface EarlierLevel {
	readonly exercise: string;
	readonly side?: Side;
	readonly unit: Range['unit'];
	readonly day: Day;
	readonly level: number;
}

/** How an exercise went while it was counted in another unit. */
export interface EarlierUnit extends Pick<EarlierLevel, 'exercise' | 'side' | 'unit'> {
	readonly from: number;
	readonly to: number;
	readonly until: Day;
}

/** In the order of the journal. They are shown as they were told, and never become a level of today. */
export function earlierLevelsIn(
	exercises: Readonly<Record<string, Exercise>>,
	entries: readonly Happening[],
	dayOf: DayOf
): readonly EarlierLevel[] {
	return entries.flatMap((session) => {
		if (session.kind !== 'session') return [];
		return session.steps.flatMap((step): readonly EarlierLevel[] => {
			const { exercise, side, measured } = step;
			const range = exercises[exercise]?.range;
			if (!range || !measured || measured.unit === range.unit) return [];
			if (!isCompleted(session, step)) return [];
			const { unit, target, level = target } = measured;
			return [{ exercise, ...(side && { side }), unit, day: dayOf(session.ended), level }];
		});
	});
}

/** The first and the last level of each exercise and side in each unit, within the period. */
export function earlierUnitsIn(
	levels: readonly EarlierLevel[],
	period?: Period
): readonly EarlierUnit[] {
	const units = new Map<string, EarlierUnit>();
	for (const { exercise, side, unit, day, level } of levels) {
		if (period && !isIn(period, day)) continue;
		const key = `${targetKey(exercise, side)} ${unit}`;
		const { from } = units.get(key) ?? { from: level };
		units.set(key, { exercise, ...(side && { side }), unit, from, to: level, until: day });
	}
	return [...units.values()];
}
