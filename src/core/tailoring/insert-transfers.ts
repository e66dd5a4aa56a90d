import type { Exercise } from '#core/exercise/exercise.ts';
import type { Routine, Step } from '#core/routine/routine.ts';
import type { BodyPosition } from './body-position.ts';
import { isTransfer, stepPosition, type KeptStep } from './kept-steps.ts';
import type { LeavingPoint } from './layout.ts';
import type { Shape } from './shape.ts';
import { transferBetween } from './transfer-steps.ts';

type Exercises = Readonly<Record<string, Exercise>>;

/**
 * The steps that are kept, with the ways between their postures. Where nothing between two of them
 * was left out, the routine's own ways stay; else they are laid anew, and none leads nowhere.
 */
export function insertTransfers(
	{ steps }: Pick<Routine, 'steps'>,
	exercises: Exercises,
	parts: readonly KeptStep[],
	place: Shape['place'],
	from?: LeavingPoint
): readonly Step[] {
	if (parts.length === 0) return [];
	const all: Step[] = [];
	// Who lies, or stays up, gets there and away as they please.
	let here = place === 'anywhere' ? begins(steps, exercises) : undefined;
	let last = -1;
	let strayed = false;
	for (const { index, step, standsIn } of parts) {
		leave(index);
		const there = stepPosition(step, exercises);
		const as = steps[index];
		const moved = standsIn && as && stepPosition(as, exercises)?.start !== there?.start;
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
		here: BodyPosition | undefined,
		there: BodyPosition | undefined,
		moved: boolean
	): readonly Step[] {
		if (place === 'off-floor') return [];
		if (place === 'lying' && (from < 0 || until === steps.length)) return [];
		const gap = steps.slice(from + 1, until);
		const untouched = gap.every(
			(step) => isTransfer(step, exercises) || !stepPosition(step, exercises)
		);
		if (untouched && !moved) {
			return gap.flatMap((step, at) =>
				isTransfer(step, exercises) ? [{ ...step, origin: from + 1 + at }] : []
			);
		}
		return here && there ? transferBetween(here, there, exercises) : [];
	}
}

/** Up, if that is where the routine begins; who begins on the floor gets there before. */
function begins(steps: Routine['steps'], exercises: Exercises): BodyPosition | undefined {
	return stepPosition(steps[0], exercises)?.start === 'up' ? 'up' : undefined;
}

function endsUp(steps: Routine['steps'], exercises: Exercises): boolean {
	const last = steps.at(-1);
	return last !== undefined && stepPosition(last, exercises)?.end === 'up';
}
