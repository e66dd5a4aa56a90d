import type { Exercise, Range } from '#core/exercise/exercise.ts';
import { nearer } from './depth.ts';
import { atShare } from './ladder.ts';
import { levelKey, type Targets } from './target.ts';

type Exercises = Readonly<Record<string, Exercise>>;

/** The same targets, none further than these. */
export function limitTargets(exercises: Exercises, targets: Targets, most: Targets): Targets {
	return limited(exercises, targets, (range, target, key) =>
		nearer(range, target, most[key] ?? target)
	);
}

/** The same targets, of the halved exercises none further than half of the level. */
export function halveTargets(
	exercises: Exercises,
	targets: Targets,
	levels: Targets,
	halved: ReadonlyMap<string, unknown>
): Targets {
	return limited(exercises, targets, (range, target, key) =>
		halved.has(exerciseOf(key))
			? nearer(range, target, atShare(range, levels[key] ?? target, 0.5))
			: target
	);
}

function limited(
	exercises: Exercises,
	targets: Targets,
	limit: (range: Range, target: number, key: string) => number
): Targets {
	return Object.entries(targets).reduce<Targets>((all, [key, target]) => {
		const range = exercises[exerciseOf(key)]?.range;
		const asked = range ? limit(range, target, key) : target;
		if (asked === target) return all;
		// A share of the level is taken of the level still.
		const level = targets[levelKey(key)] ?? target;
		return { ...all, [key]: asked, [levelKey(key)]: level };
	}, targets);
}

/** Levels have keys of their own, and no exercise. */
function exerciseOf(key: string): string {
	return key.split(':')[0] ?? key;
}
