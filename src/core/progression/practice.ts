import type { Day, Instant } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import type { BackResponse } from '#core/journal/entry.ts';
import { depthOf } from '#core/range/depth.ts';

/** One practice of an exercise on one side. Pain is from 0 to 10; skipped answers are absent. */
export interface Practice {
	readonly day: Day;
	/** When it ended; of a day with several, when the first one did. */
	readonly ended: Instant;
	/** The level of the ladder. On a bad day the target was nearer. */
	readonly level: number;
	readonly target: number;
	readonly reached?: number;
	/** False if it was stopped, or left for another reason than time. */
	readonly completed: boolean;
	/** Present if it was stopped or left before the first repetition. */
	readonly undone?: true;
	/** The easier target that was chosen during it; the level stands there from then on. */
	readonly easedTo?: number;
	/** Whether there was sharp pain, or pain down the leg. */
	readonly stopSign: boolean;
	/** Present if it was said to be too much. */
	readonly tooMuch?: true;
	/** Whether it was said how the session felt, or how much pain there was after it. */
	readonly answered: boolean;
	readonly pain: Pain;
	/** How the back was in the day or two after it; absent if nobody answered. */
	readonly response?: BackResponse;
	/** The first pain told on a day after it. */
	readonly later?: LaterPain;
}

export interface Pain {
	readonly before?: number;
	/** The worst pain during it. */
	readonly during?: number;
	readonly after?: number;
}

/** The most pain told on the first day after a practice on which any was. */
export interface LaterPain {
	readonly day: Day;
	readonly pain: number;
}

/** Whether the target was reached, within the tolerance of the range. False if it is unknown. */
export function hasReachedTarget(
	range: Range,
	{ target, reached }: Pick<Practice, 'target' | 'reached'>
): boolean {
	return reached !== undefined && !fallsShort(range, target, reached);
}

/** Whether the target was missed. False if it is unknown. */
export function hasMissedTarget(
	range: Range,
	{ target, reached }: Pick<Practice, 'target' | 'reached'>
): boolean {
	return reached !== undefined && fallsShort(range, target, reached);
}

function fallsShort(range: Range, target: number, reached: number): boolean {
	return depthOf(range, reached) < depthOf(range, target) - range.tolerance;
}
