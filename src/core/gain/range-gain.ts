import type { Exercise, Range } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import type { SessionEntry } from '#core/journal/entry.ts';
import type { RangeLine, RangeLines } from '#core/progress/range-line.ts';
import { depthOf } from '#core/range/depth.ts';
import { isCompleted } from '#core/readings/completed.ts';
import { measuredInRange } from '#core/readings/measured-in-range.ts';

/** A movement of this session, as it is drawn at the end. */
export interface MovementShown {
	readonly exercise: string;
	readonly side?: Side;
	/** The target of today, in the unit of the range. */
	readonly to: number;
	/** The level of the first week; `to` if there was none. */
	readonly from: number;
	/** How much further `to` is than any target before; 0 if it is not, and at the first time. */
	readonly beyond: number;
}

/**
 * The completed movement that is worth showing: the one that went further than ever before, else the
 * one that is furthest from its first week, else the last one. A gain counts by its share of the way
 * to the goal. Undefined if nothing with a range was completed.
 */
export function movementToShow(
	session: Pick<SessionEntry, 'steps' | 'stops'>,
	earlier: RangeLines,
	exercises: Readonly<Record<string, Exercise>>
): MovementShown | undefined {
	const found = session.steps.flatMap((step) => {
		const range = exercises[step.exercise]?.range;
		const measured = isCompleted(session, step) ? measuredInRange(range, step) : undefined;
		if (!range || !measured) return [];
		const line = earlier.get(step.exercise)?.find(({ side }) => side === step.side);
		const { target: to } = measured;
		const from = line?.weeks[0]?.first ?? to;
		const [beyond, since] = [beyondOf(range, line, to), depthOf(range, to) - depthOf(range, from)];
		const way = Math.max(1e-9, depthOf(range, range.goal) - depthOf(range, range.start));
		const { exercise, side } = step;
		const shown: MovementShown = { exercise, ...(side && { side }), to, from, beyond };
		return [{ shown, shares: [beyond / way, since / way] as const }];
	});
	return found.toReversed().sort(({ shares: a }, { shares: b }) => {
		return b[0] - a[0] || b[1] - a[1];
	})[0]?.shown;
}

function beyondOf(range: Range, line: RangeLine | undefined, to: number): number {
	const before = (line?.weeks ?? []).map(({ asked }) => depthOf(range, asked[1]));
	return before.length === 0 ? 0 : Math.max(0, depthOf(range, to) - Math.max(...before));
}
