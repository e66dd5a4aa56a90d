import type { Exercise, Range } from '#core/exercise/exercise.ts';
import { shallower } from './depth.ts';
import { atShare } from './ladder.ts';
import { levelKey, type Targets } from './target.ts';

type Exercises = Readonly<Record<string, Exercise>>;

/** The targets, none further than those of `most`. */
export function limitTargets(exercises: Exercises, targets: Targets, most: Targets): Targets {
	return limitEach(exercises, targets, (range, target, key) =>
		shallower(range, target, most[key] ?? target)
	);
}

/** The targets; those of the halved exercises are at most half of the level. */
export function halveTargets(
	exercises: Exercises,
	targets: Targets,
	levels: Targets,
	halved: ReadonlyMap<string, unknown>
): Targets {
	return limitEach(exercises, targets, (range, target, key) =>
		halved.has(exerciseOf(key))
			? shallower(range, target, atShare(range, levels[key] ?? target, 0.5))
			: target
	);
}

function limitEach(
	exercises: Exercises,
	targets: Targets,
	limit: (range: Range, target: number, key: string) => number
): Targets {
	return Object.entries(targets).reduce<Targets>((all, [key, target]) => {
		const range = exercises[exerciseOf(key)]?.range;
		const asked = range ? limit(range, target, key) : target;
		if (asked === target) return all;
		// Percentages still apply to the full level.
		const level = targets[levelKey(key)] ?? target;
		return { ...all, [key]: asked, [levelKey(key)]: level };
	}, targets);
}

/** The exercise of a target key; the key of a level yields no exercise. */
function exerciseOf(key: string): string {
	return key.split(':')[0] ?? key;
}
