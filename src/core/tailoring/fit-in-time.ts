import type { Exercise } from '#core/exercise/exercise.ts';
import type { Targets } from '#core/range/target.ts';
import { layOut } from '#core/routine/lay-out.ts';
import type { Routine } from '#core/routine/routine.ts';
import { insertTransfers } from './insert-transfers.ts';
import type { LeavingPoint } from './layout.ts';
import type { Shape } from './shape.ts';
import { groupsByRank, smallerGroups } from './step-groups.ts';
import type { IndexedStep } from './step-position.ts';

interface TimeChoice {
	readonly shape: Shape;
	readonly from?: LeavingPoint | undefined;
	/** They are needed because some holds last as long, and some repetitions are as many, as their target. */
	readonly targets?: Targets;
}

type Exercises = Readonly<Record<string, Exercise>>;

/**
 * The steps of the highest rank that fit in the time. A group that does not fit is tried with fewer
 * repetitions.
 */
export function fitInTime(
	routine: Routine,
	exercises: Exercises,
	{ shape, from, targets = {} }: TimeChoice,
	candidates: readonly IndexedStep[]
): readonly IndexedStep[] {
	const { minutes, place } = shape;
	if (minutes === undefined) return candidates;
	const groups = groupsByRank(candidates);
	let kept: readonly IndexedStep[] = [];
	for (let count = -1; count < kept.length;) {
		count = kept.length;
		for (const group of groups) {
			if (group.some(({ index }) => kept.some((part) => part.index === index))) continue;
			kept =
				smallerGroups(group, exercises, targets)
					.map((smaller) => [...kept, ...smaller].toSorted((a, b) => a.index - b.index))
					.find(fits) ?? kept;
		}
	}
	return kept;

	function fits(selection: readonly IndexedStep[]): boolean {
		const steps = insertTransfers(routine, exercises, selection, place, from);
		const { length } = layOut({ ...routine, steps }, exercises, targets);
		return length <= (minutes ?? 0) * 60_000;
	}
}
