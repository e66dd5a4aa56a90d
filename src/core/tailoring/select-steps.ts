import type { Exercise } from '#core/exercise/exercise.ts';
import type { Targets } from '#core/range/target.ts';
import { cueTitle } from '#core/routine/cue-words.ts';
import { doseOf, selectAll, type SelectedRoutine, type Strength } from '#core/routine/lay-out.ts';
import type { Routine, Step } from '#core/routine/routine.ts';
import { allowsPosition } from './body-position.ts';
import { insertTransfers } from './insert-transfers.ts';
import { fitInTime } from './fit-in-time.ts';
import { isTransfer, stepPosition, type KeptStep } from './kept-steps.ts';
import type { LeavingPoint } from './layout.ts';
import { minutesOffered, wholeShape, type Shape } from './shape.ts';
import { substituteFor } from './substitute.ts';

/** What somebody asks of a routine today. */
export interface StepChoice {
	readonly shape: Shape;
	readonly strength: Strength;
	/** For how long a step takes, where there is little time. */
	readonly targets?: Targets;
	/** The exercises that somebody wants no more. */
	readonly removed: readonly string[];
	/** Those that are not offered, whatever somebody wants. */
	readonly closed?: readonly string[];
	/** Of all these, those that nothing stands in for. */
	readonly unreplaced?: readonly string[];
	/** Where a step was left for good on the way. */
	readonly from?: LeavingPoint | undefined;
}

export interface LeftOut {
	/** Absent for words. */
	readonly exercise?: string;
	readonly name: string;
	readonly why: 'removed' | 'closed' | 'strength' | 'place' | 'time';
	/** What takes its place, by name. */
	readonly instead?: string;
}

export type SelectedSteps =
	| {
			readonly ok: true;
			readonly selected: SelectedRoutine;
			readonly leftOut: readonly LeftOut[];
	  }
	/** Nothing fits; the nearest shape for which something does, if there is any. */
	| { readonly ok: false; readonly nearest?: Shape };

type Exercises = Readonly<Record<string, Exercise>>;

/** A routine for today: the most useful steps for which there is time and room, in their order. */
export function selectSteps(
	routine: Routine,
	exercises: Exercises,
	asked: StepChoice
): SelectedSteps {
	const { shape } = asked;
	const found = attempt(routine, exercises, asked);
	if (found) return { ok: true, ...found };
	const nearest = nearby(shape).find((each) =>
		attempt(routine, exercises, { ...asked, shape: each })
	);
	return { ok: false, ...(nearest && { nearest }) };
}

/** More time first, then strength after all, then another place. */
function nearby(shape: Shape): readonly Shape[] {
	const { minutes = Infinity } = shape;
	const times = [minutes, ...minutesOffered.filter((more) => more > minutes), Infinity];
	const strong: Shape = { ...shape, strength: 'with' };
	return [shape, strong, { ...shape, place: wholeShape.place }, wholeShape].flatMap(
		({ place, strength }) =>
			times.map((time) => ({ ...(time < Infinity && { minutes: time }), place, strength }))
	);
}

function attempt(routine: Routine, exercises: Exercises, asked: StepChoice) {
	const { shape } = asked;
	const gone = withoutOf(asked);
	const taken = (step: Step) => 'exercise' in step && gone.includes(step.exercise);
	const asIs =
		shape.minutes === undefined && shape.place === 'anywhere' && shape.strength === 'with';
	const undosed = asked.strength === 'locked' && routine.steps.some(isUndosed);
	if (asIs && !asked.from && !undosed && !routine.steps.some(taken))
		return { selected: selectAll(routine, asked.strength), leftOut: [] };
	const { parts, leftOut } = wanted(routine, exercises, asked);
	const kept = fitInTime(routine, exercises, asked, parts);
	if (!kept.some(({ step }) => 'exercise' in step)) return undefined;
	const steps = insertTransfers(routine, exercises, kept, shape.place, asked.from);
	const late = parts
		.filter(({ index }) => !kept.some((part) => part.index === index))
		.map(({ step }) => ({ name: nameOf(step, exercises), why: 'time' }) as const);
	return { selected: { ...routine, steps }, leftOut: [...leftOut, ...late] };

	/** Strength work of which the routine does not say what becomes of it while that is locked. */
	function isUndosed(step: Step): boolean {
		if (!('exercise' in step) || step.strengthLocked) return false;
		return exercises[step.exercise]?.kind === 'strength';
	}
}

/** What is not to be played: removed or closed. */
function withoutOf({ removed, closed = [] }: StepChoice): readonly string[] {
	return [...new Set([...removed, ...closed])];
}

/** All that somebody wants and has room for, however long it takes. */
function wanted(routine: Routine, exercises: Exercises, asked: StepChoice) {
	const { shape, removed, targets = {} } = asked;
	const gone = withoutOf(asked);
	const strength = shape.strength === 'with' && asked.strength === 'open';
	const unreplaced = asked.unreplaced ?? [];
	const leftOut: LeftOut[] = [];
	const not = new Set([
		...gone,
		...routine.steps.flatMap((step) => ('exercise' in step ? step.exercise : []))
	]);
	const parts = routine.steps.flatMap((original, index): readonly KeptStep[] => {
		if (isTransfer(original, exercises)) return [];
		const [step] = doseOf(original, strength ? 'open' : 'locked');
		const about = {
			name: nameOf(original, exercises),
			...('exercise' in original && { exercise: original.exercise })
		};
		const strong = 'exercise' in original && exercises[original.exercise]?.kind === 'strength';
		if (!step || (strong && !strength)) {
			leftOut.push({ ...about, why: 'strength' });
			return [];
		}
		if ('exercise' in step && gone.includes(step.exercise)) {
			const given = { exercises, targets, place: shape.place, strength, not };
			const stands = unreplaced.includes(step.exercise) ? undefined : substituteFor(step, given);
			if (stands) not.add(stands.exercise);
			const instead = stands && { instead: nameOf(stands, exercises) };
			leftOut.push({
				...about,
				why: removed.includes(step.exercise) ? 'removed' : 'closed',
				...instead
			});
			return stands ? [{ index, step: stands, standsIn: true }] : [];
		}
		const place = stepPosition(step, exercises);
		if (!place || allowsPosition(shape.place, place.start)) return [{ index, step }];
		leftOut.push({ ...about, why: 'place' });
		return [];
	});
	return { parts: withoutOrphans(routine, parts), leftOut };
}

/** Words of the same rank as exercises belong to them, and go with the last of them. */
function withoutOrphans(routine: Routine, parts: readonly KeptStep[]): readonly KeptStep[] {
	const ranked = (steps: readonly Step[]) =>
		new Set(steps.flatMap((step) => ('exercise' in step ? (step.rank ?? []) : [])));
	const before = ranked(routine.steps);
	const now = ranked(parts.map(({ step }) => step));
	return parts.filter(
		({ step }) =>
			'exercise' in step || step.rank === undefined || !before.has(step.rank) || now.has(step.rank)
	);
}

function nameOf(step: Step, exercises: Exercises): string {
	return 'exercise' in step
		? (exercises[step.exercise]?.name ?? step.exercise)
		: cueTitle(step.say);
}
