import type { Exercise } from '#core/exercise/exercise.ts';
import type { Targets } from '#core/range/target.ts';
import { repetitionsOf } from '#core/routine/target-dose.ts';
import type { IndexedStep } from './step-position.ts';

type Exercises = Readonly<Record<string, Exercise>>;

/** Added to the index of a step without a rank, so that it comes after all that have one. */
const unranked = 1000;

/** The steps in groups of the same rank, the highest rank (1) first. */
export function groupsByRank(parts: readonly IndexedStep[]): readonly (readonly IndexedStep[])[] {
	const rankOf = ({ index, step }: IndexedStep) => step.rank ?? unranked + index;
	const ranks = [...new Set(parts.map(rankOf))].toSorted((a, b) => a - b);
	return ranks.map((rank) => parts.filter((part) => rankOf(part) === rank));
}

/** The whole group; then, if it is a single exercise, with ever fewer repetitions, down to half. */
export function smallerGroups(
	group: readonly IndexedStep[],
	exercises: Exercises,
	targets: Targets
): readonly (readonly IndexedStep[])[] {
	const [part, ...others] = group;
	if (!part || others.length > 0 || !('exercise' in part.step)) return [group];
	const { step } = part;
	const exercise = exercises[step.exercise];
	const repetitions = exercise ? repetitionsOf(step, exercise, targets) : 1;
	return Array.from({ length: Math.floor(repetitions / 2) + 1 }, (_, fewer) => [
		{ ...part, step: { ...step, repetitions: repetitions - fewer } }
	]);
}
