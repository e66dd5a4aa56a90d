import type { Exercise } from '#core/exercise/exercise.ts';
import type { Targets } from '#core/range/target.ts';
import { layOut } from '#core/routine/lay-out.ts';
import type { Routine } from '#core/routine/routine.ts';
import { insertTransfers } from './insert-transfers.ts';
import type { KeptStep } from './kept-steps.ts';
import type { LeavingPoint } from './layout.ts';
import type { Shape } from './shape.ts';
import { groupsByRank, smallerGroups } from './step-groups.ts';

interface FittingChoice {
	readonly shape: Shape;
	readonly from?: LeavingPoint | undefined;
	/** Some holds are as long as their target. */
	readonly targets?: Targets;
}

type Exercises = Readonly<Record<string, Exercise>>;

/** The most useful for which there is time. What does not fit whole is tried with fewer repetitions. */
export function fitInTime(
	routine: Routine,
	exercises: Exercises,
	{ shape, from, targets = {} }: FittingChoice,
	parts: readonly KeptStep[]
): readonly KeptStep[] {
	const { minutes, place } = shape;
	if (minutes === undefined) return parts;
	const groups = groupsByRank(parts);
	let kept: readonly KeptStep[] = [];
	for (let before = -1; before < kept.length;) {
		before = kept.length;
		for (const group of groups) {
			if (group.some(({ index }) => kept.some((part) => part.index === index))) continue;
			kept =
				smallerGroups(group, exercises)
					.map((dosed) => [...kept, ...dosed].toSorted((a, b) => a.index - b.index))
					.find(fits) ?? kept;
		}
	}
	return kept;

	function fits(some: readonly KeptStep[]): boolean {
		const steps = insertTransfers(routine, exercises, some, place, from);
		const { length } = layOut({ ...routine, steps }, exercises, targets);
		return length <= (minutes ?? 0) * 60_000;
	}
}
