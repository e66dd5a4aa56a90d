import type { Exercise } from '#core/exercise/exercise.ts';
import type { Targets } from '#core/range/target.ts';
import { cueTitle } from '#core/routine/cue-words.ts';
import { doseOf, selectAll, type SelectedRoutine, type Strength } from '#core/routine/lay-out.ts';
import type { Routine, Step } from '#core/routine/routine.ts';
import { allowsPosition } from './body-position.ts';
import { fitInTime } from './fit-in-time.ts';
import { insertTransfers } from './insert-transfers.ts';
import type { LeavingPoint } from './layout.ts';
import { minutesOffered, wholeShape, type Shape } from './shape.ts';
import { isTransfer, stepPosition, type IndexedStep } from './step-position.ts';
import { substituteFor } from './substitute.ts';

/** What decides which steps of a routine are done. */
export interface StepChoice {
	readonly shape: Shape;
	readonly strength: Strength;
	/** They are needed for the length of a step, because some holds last as long as their target. */
	readonly targets?: Targets;
	/** The exercises that the person has removed. */
	readonly removed: readonly string[];
	/** The exercises that are not offered, whatever the person wants. */
	readonly closed?: readonly string[];
	/** Those of the removed and closed exercises that get no substitute. */
	readonly unreplaced?: readonly string[];
	/** Where a step was left for good during the session. */
	readonly from?: LeavingPoint | undefined;
}

export interface Omission {
	/** Absent for a spoken step. */
	readonly exercise?: string;
	readonly name: string;
	readonly why: 'removed' | 'closed' | 'strength' | 'place' | 'time';
	/** The name of its substitute. */
	readonly instead?: string;
}

export type SelectedSteps =
	| {
			readonly ok: true;
			readonly selected: SelectedRoutine;
			readonly leftOut: readonly Omission[];
	  }
	/** No exercise fits; `nearest` is the nearest shape in which one does, if there is any. */
	| { readonly ok: false; readonly nearest?: Shape };

type Exercises = Readonly<Record<string, Exercise>>;

/** The steps of the highest rank that fit the time and the place, in the routine's order. */
export function selectSteps(
	routine: Routine,
	exercises: Exercises,
	choice: StepChoice
): SelectedSteps {
	const { shape } = choice;
	const selection = stepsInShape(routine, exercises, choice);
	if (selection) return { ok: true, ...selection };
	const nearest = nearbyShapes(shape).find((each) =>
		stepsInShape(routine, exercises, { ...choice, shape: each })
	);
	return { ok: false, ...(nearest && { nearest }) };
}

/** The shapes to try in order: more time, then with strength work, then in any place. */
function nearbyShapes(shape: Shape): readonly Shape[] {
	const { minutes = Infinity } = shape;
	const times = [minutes, ...minutesOffered.filter((more) => more > minutes), Infinity];
	const withStrength: Shape = { ...shape, strength: 'with' };
	return [shape, withStrength, { ...shape, place: wholeShape.place }, wholeShape].flatMap(
		({ place, strength }) =>
			times.map((time) => ({
				...(time < Infinity && { minutes: time }),
				place,
				strength,
				...(shape.full && { full: shape.full })
			}))
	);
}

/** The steps in the shape of the choice; undefined if no exercise fits. */
function stepsInShape(routine: Routine, exercises: Exercises, choice: StepChoice) {
	const { shape } = choice;
	const exclusions = exclusionsOf(choice);
	const isExcluded = (step: Step) => 'exercise' in step && exclusions.includes(step.exercise);
	const isWhole =
		shape.minutes === undefined && shape.place === 'anywhere' && shape.strength === 'with';
	const missesDose = choice.strength === 'locked' && routine.steps.some(hasNoLockedDose);
	if (isWhole && !choice.from && !missesDose && !routine.steps.some(isExcluded))
		return { selected: selectAll(routine, choice.strength, shape.full), leftOut: [] };
	const { candidates, leftOut } = candidateSteps(routine, exercises, choice);
	const kept = fitInTime(routine, exercises, choice, candidates);
	if (!kept.some(({ step }) => 'exercise' in step)) return undefined;
	const steps = insertTransfers(routine, exercises, kept, shape.place, choice.from);
	const leftOutForTime = candidates
		.filter(({ index }) => !kept.some((part) => part.index === index))
		.map(({ step }) => ({ name: nameOf(step, exercises), why: 'time' }) as const);
	return { selected: { ...routine, steps }, leftOut: [...leftOut, ...leftOutForTime] };

	/** Whether it is strength work for which the routine has no rule while strength is locked. */
	function hasNoLockedDose(step: Step): boolean {
		if (!('exercise' in step) || step.strengthLocked) return false;
		return exercises[step.exercise]?.kind === 'strength';
	}
}

/** The exercises that are removed or closed. */
function exclusionsOf({ removed, closed = [] }: StepChoice): readonly string[] {
	return [...new Set([...removed, ...closed])];
}

/** The steps that are left before the time limit applies, and those that are not. */
function candidateSteps(routine: Routine, exercises: Exercises, choice: StepChoice) {
	const { shape, removed, targets = {} } = choice;
	const exclusions = exclusionsOf(choice);
	const strength = shape.strength === 'with' && choice.strength === 'open';
	const unreplaced = choice.unreplaced ?? [];
	const leftOut: Omission[] = [];
	const unavailable = new Set([
		...exclusions,
		...routine.steps.flatMap((step) => ('exercise' in step ? step.exercise : []))
	]);
	const candidates = routine.steps.flatMap((original, index): readonly IndexedStep[] => {
		if (isTransfer(original, exercises)) return [];
		const [step] = doseOf(original, strength ? 'open' : 'locked', shape.full);
		const label = {
			name: nameOf(original, exercises),
			...('exercise' in original && { exercise: original.exercise })
		};
		const isStrength = 'exercise' in original && exercises[original.exercise]?.kind === 'strength';
		if (!step || (isStrength && !strength)) {
			leftOut.push({ ...label, why: 'strength' });
			return [];
		}
		if ('exercise' in step && exclusions.includes(step.exercise)) {
			const circumstances = { exercises, targets, place: shape.place, strength, not: unavailable };
			const substitute = unreplaced.includes(step.exercise)
				? undefined
				: substituteFor(step, circumstances);
			if (substitute) unavailable.add(substitute.exercise);
			const instead = substitute && { instead: nameOf(substitute, exercises) };
			leftOut.push({
				...label,
				why: removed.includes(step.exercise) ? 'removed' : 'closed',
				...instead
			});
			return substitute ? [{ index, step: substitute, standsIn: true }] : [];
		}
		const place = stepPosition(step, exercises);
		if (!place || allowsPosition(shape.place, place.start)) return [{ index, step }];
		leftOut.push({ ...label, why: 'place' });
		return [];
	});
	return { candidates: dropOrphanWords(routine, candidates), leftOut };
}

/** Leaves out the spoken steps whose rank belongs to exercises of which none is left. */
function dropOrphanWords(
	routine: Routine,
	candidates: readonly IndexedStep[]
): readonly IndexedStep[] {
	const exerciseRanks = (steps: readonly Step[]) =>
		new Set(steps.flatMap((step) => ('exercise' in step ? (step.rank ?? []) : [])));
	const allRanks = exerciseRanks(routine.steps);
	const ranksLeft = exerciseRanks(candidates.map(({ step }) => step));
	return candidates.filter(
		({ step }) =>
			'exercise' in step ||
			step.rank === undefined ||
			!allRanks.has(step.rank) ||
			ranksLeft.has(step.rank)
	);
}

function nameOf(step: Step, exercises: Exercises): string {
	return 'exercise' in step
		? (exercises[step.exercise]?.name ?? step.exercise)
		: cueTitle(step.say);
}
