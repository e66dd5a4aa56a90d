import type { Exercise, Range } from '#core/exercise/exercise.ts';
import type { Side } from '#core/routine/timetable.ts';
import { depthOf, onGrid, valueAtDepth } from './depth.ts';

/** Today's targets by exercise id or, where each side has its own, by `exercise:side`. */
export type Targets = Readonly<Record<string, number>>;

export function targetKey(exercise: string, side?: Side): string {
	return side ? `${exercise}:${side}` : exercise;
}

export function firstTarget(range: Range): number {
	return onGrid(range, range.start);
}

/**
 * What is asked for on this side. A percentage is taken of the depth and not of the number: three
 * quarters of a 12 cm gap would be further, not gentler. Undefined where nothing is measured.
 */
export function targetFor(
	targets: Targets,
	exercise: Pick<Exercise, 'id' | 'range'>,
	side?: Side,
	percentOfLevel = 100
): number | undefined {
	const { id, range } = exercise;
	if (!range) return undefined;
	const level = targets[targetKey(id, side)] ?? targets[id] ?? firstTarget(range);
	if (percentOfLevel === 100) return level;
	return onGrid(range, valueAtDepth(range, (depthOf(range, level) * percentOfLevel) / 100));
}
