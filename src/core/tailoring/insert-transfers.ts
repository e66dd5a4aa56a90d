import type { Exercise } from '#core/exercise/exercise.ts';
import type { Routine, Step } from '#core/routine/routine.ts';
import type { Place } from './body-position.ts';
import { isWay, stepPlace, type Part } from './kept-steps.ts';
import type { LeftAt } from './layout.ts';
import type { Shape } from './shape.ts';
import { wayBetween } from './transfer-steps.ts';

type Exercises = Readonly<Record<string, Exercise>>;

/**
 * The steps that are kept, with the ways between their postures. Where nothing between two of them
 * was left out, the routine's own ways stay; else they are laid anew, and none leads nowhere.
 */
export function joined(
	{ steps }: Pick<Routine, 'steps'>,
	exercises: Exercises,
	parts: readonly Part[],
	place: Shape['place'],
	from?: LeftAt
): readonly Step[] {
	if (parts.length === 0) return [];
	const all: Step[] = [];
	// Who lies, or stays up, gets there and away as they please.
	let here = place === 'anywhere' ? begins(steps, exercises) : undefined;
	let last = -1;
	let strayed = false;
	for (const { index, step, standsIn } of parts) {
		leave(index);
		const there = stepPlace(step, exercises);
		const as = steps[index];
		const moved = standsIn && as && stepPlace(as, exercises)?.start !== there?.start;
		all.push(...between(last, index, here, there?.start, strayed || moved === true));
		all.push({ ...step, origin: index });
		strayed = moved === true || (strayed && !there);
		here = there?.end ?? here;
		last = index;
	}
	leave(steps.length);
	const end = place === 'anywhere' && endsUp(steps, exercises) ? 'up' : undefined;
	return [...all, ...between(last, steps.length, here, end, strayed)];

	/** Whoever left a step for good is where that was, not where the one before it ended. */
	function leave(until: number) {
		if (!from || last >= from.origin || until < from.origin) return;
		here = from.place;
		strayed = true;
	}

	function between(
		from: number,
		until: number,
		here: Place | undefined,
		there: Place | undefined,
		moved: boolean
	): readonly Step[] {
		if (place === 'off-floor') return [];
		if (place === 'lying' && (from < 0 || until === steps.length)) return [];
		const gap = steps.slice(from + 1, until);
		const untouched = gap.every((step) => isWay(step, exercises) || !stepPlace(step, exercises));
		if (untouched && !moved) {
			return gap.flatMap((step, at) =>
				isWay(step, exercises) ? [{ ...step, origin: from + 1 + at }] : []
			);
		}
		return here && there ? wayBetween(here, there, exercises) : [];
	}
}

/** Up, if that is where the routine begins; who begins on the floor gets there before. */
function begins(steps: Routine['steps'], exercises: Exercises): Place | undefined {
	return stepPlace(steps[0], exercises)?.start === 'up' ? 'up' : undefined;
}

function endsUp(steps: Routine['steps'], exercises: Exercises): boolean {
	const last = steps.at(-1);
	return last !== undefined && stepPlace(last, exercises)?.end === 'up';
}
