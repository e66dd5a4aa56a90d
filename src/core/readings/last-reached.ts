import type { Exercise } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import type { Entry } from '#core/journal/entry.ts';
import { shallower } from '#core/range/depth.ts';
import { isPlausible } from '#core/range/plausible.ts';
import { targetKey } from '#core/range/target.ts';
import { answersIn } from './reading.ts';

/** The value reached last, by exercise id or, where each side has its own, by `exercise:side`. */
export type LastReached = Readonly<Record<string, number>>;

/**
 * The values reached last, from the entries, oldest first. There is none where nobody answered or
 * where the unit was another or the value cannot be meant. The answer for a stopped movement may lower the value, and never
 * raises it.
 */
export function lastReached(
	exercises: Readonly<Record<string, Exercise>>,
	entries: readonly Entry[]
): LastReached {
	const last: Record<string, number> = {};
	for (const { reading, completed } of answersIn(entries)) {
		const { exercise, side, unit, reached } = reading;
		const range = exercises[exercise]?.range;
		if (range?.unit !== unit || !isPlausible(range, reached)) continue;
		const key = targetKey(exercise, side);
		const before = last[key];
		if (completed) last[key] = reached;
		else if (before !== undefined) last[key] = shallower(range, before, reached);
	}
	return last;
}

export function reachedOn(
	reached: LastReached,
	exercise: string,
	side: Side | undefined
): number | undefined {
	return reached[targetKey(exercise, side)] ?? reached[exercise];
}
