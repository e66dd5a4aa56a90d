import type { Exercise } from '#core/exercise/exercise.ts';
import type { KeptStep } from './kept-steps.ts';

type Exercises = Readonly<Record<string, Exercise>>;

/** What has no rank comes after all that have one, in its order. */
const unranked = 1000;

/** Groups of steps that stay together, the most useful first. */
export function groupsByRank(parts: readonly KeptStep[]): readonly (readonly KeptStep[])[] {
	const rankOf = ({ index, step }: KeptStep) => step.rank ?? unranked + index;
	const ranks = [...new Set(parts.map(rankOf))].toSorted((a, b) => a - b);
	return ranks.map((rank) => parts.filter((part) => rankOf(part) === rank));
}

/** A group whole, then with ever fewer repetitions of its only exercise, down to half of them. */
export function smallerGroups(
	group: readonly KeptStep[],
	exercises: Exercises
): readonly (readonly KeptStep[])[] {
	const [part, ...others] = group;
	if (!part || others.length > 0 || !('exercise' in part.step)) return [group];
	const { step } = part;
	const all = step.repetitions ?? exercises[step.exercise]?.dose.repetitions ?? 1;
	return Array.from({ length: Math.floor(all / 2) + 1 }, (_, fewer) => [
		{ ...part, step: { ...step, repetitions: all - fewer } }
	]);
}
