import type { Exercise, Range } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import { depthOf, shallower, rungBelow } from './depth.ts';
import { atShare } from './ladder.ts';

/**
 * Today's targets by exercise id or, where each side has its own, by `exercise:side`; where the
 * target is less than the level, also the level, under its `levelKey`.
 */
export type Targets = Readonly<Record<string, number>>;

export function targetKey(exercise: string, side?: Side): string {
	return side ? `${exercise}:${side}` : exercise;
}

export function levelKey(exercise: string, side?: Side): string {
	return `level:${targetKey(exercise, side)}`;
}

/** Percent of the depth of the only movement in the first days after a spasm (specification C.5). */
const restPercent = 30;

export function firstTarget(range: Range): number {
	return rungBelow(range, range.start);
}

/**
 * The target on this side. A percentage applies to the depth, not to the value: three quarters of a
 * 12 cm gap would be further, not gentler. It applies to the level, so that a day that is eased
 * already is not eased twice. On a rest day without a target it is at most a small share. Undefined
 * for an exercise without a range.
 */
export function targetFor(
	targets: Targets,
	exercise: Pick<Exercise, 'id' | 'range'>,
	side?: Side,
	percentOfLevel = 100
): number | undefined {
	const { id, range } = exercise;
	if (!range) return undefined;
	const target = targets[targetKey(id, side)] ?? targets[id] ?? firstTarget(range);
	if (percentOfLevel === 100) return target;
	const level = targets[levelKey(id, side)] ?? targets[levelKey(id)];
	if (level === undefined) return atShare(range, target, percentOfLevel / 100);
	if (depthOf(range, target) > 0) {
		return shallower(range, target, atShare(range, level, percentOfLevel / 100));
	}
	return atShare(range, level, Math.min(percentOfLevel, restPercent) / 100);
}
