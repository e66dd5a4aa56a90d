import type { Exercise } from '#core/exercise/exercise.ts';
import type { Routine, Step } from '#core/routine/routine.ts';
import type { BodyPosition } from './body-position.ts';
import type { LeavingPoint } from './layout.ts';
import type { Shape } from './shape.ts';
import { isTransfer, stepPosition, type IndexedStep } from './step-position.ts';
import { transferBetween } from './transfer-steps.ts';

type Exercises = Readonly<Record<string, Exercise>>;

/**
 * Adds the transfers between the kept steps. Where no step between two of them was left out, the
 * routine's own transfers stay; elsewhere they are replaced by the transfers that are needed.
 */
export function insertTransfers(
	{ steps }: Pick<Routine, 'steps'>,
	exercises: Exercises,
	parts: readonly IndexedStep[],
	place: Shape['place'],
	from?: LeavingPoint
): readonly Step[] {
	if (parts.length === 0) return [];
	const all: Step[] = [];
	// With `lying` and `off-floor`, no transfer leads to the first step or away from the last.
	let here = place === 'anywhere' ? startPosition(steps, exercises) : undefined;
	let last = -1;
	// Whether the body is in another position than the routine's own transfers assume.
	let elsewhere = false;
	for (const { index, step, standsIn } of parts) {
		applyLeavingPoint(index);
		const there = stepPosition(step, exercises);
		const original = steps[index];
		const startsElsewhere =
			standsIn && original && stepPosition(original, exercises)?.start !== there?.start;
		const replace = elsewhere || startsElsewhere === true;
		all.push(...transfersBetween(last, index, here, there?.start, replace));
		all.push({ ...step, origin: index });
		elsewhere = startsElsewhere === true || (elsewhere && !there);
		here = there?.end ?? here;
		last = index;
	}
	applyLeavingPoint(steps.length);
	const end = place === 'anywhere' && endsUpright(steps, exercises) ? 'up' : undefined;
	return [...all, ...transfersBetween(last, steps.length, here, end, elsewhere)];

	/** After the leaving point, the body is where it was when the step was left. */
	function applyLeavingPoint(until: number) {
		if (!from || last >= from.origin || until < from.origin) return;
		here = from.place;
		elsewhere = true;
	}

	function transfersBetween(
		from: number,
		until: number,
		here: BodyPosition | undefined,
		there: BodyPosition | undefined,
		replace: boolean
	): readonly Step[] {
		if (place === 'off-floor') return [];
		if (place === 'lying' && (from < 0 || until === steps.length)) return [];
		const stepsBetween = steps.slice(from + 1, until);
		const noneLeftOut = stepsBetween.every(
			(step) => isTransfer(step, exercises) || !stepPosition(step, exercises)
		);
		if (noneLeftOut && !replace) {
			return stepsBetween.flatMap((step, offset) =>
				isTransfer(step, exercises) ? [{ ...step, origin: from + 1 + offset }] : []
			);
		}
		return here && there ? transferBetween(here, there, exercises) : [];
	}
}

/** Up, if the routine starts there. No transfer leads to a start on the floor. */
function startPosition(steps: Routine['steps'], exercises: Exercises): BodyPosition | undefined {
	return stepPosition(steps[0], exercises)?.start === 'up' ? 'up' : undefined;
}

function endsUpright(steps: Routine['steps'], exercises: Exercises): boolean {
	const last = steps.at(-1);
	return last !== undefined && stepPosition(last, exercises)?.end === 'up';
}
