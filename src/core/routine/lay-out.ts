import { fromSeconds } from '#core/base/units.ts';
import type { Exercise, Posture } from '#core/exercise/exercise.ts';
import type { Targets } from '#core/range/target.ts';
import { layOutPhases, type StepDraft } from '#core/timetable/lay-out-phases.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { postureAt, transitionBetween } from '#core/transition/posture-transition.ts';
import { nextCue, cueTitle } from './cue-words.ts';
import { addPositionTime } from './position-change.ts';
import type { ExerciseStep, Routine, SpokenStep, Step } from './routine.ts';
import { changePhase, exercisePhases, spokenPhase } from './step-phases.ts';
import { sidesOfStep } from './step-sides.ts';
import { repetitionsBySide, repetitionsOf } from './target-dose.ts';

/** A routine with only the steps that are played, in the dose in which they are played. */
export interface SelectedRoutine extends Pick<Routine, 'id' | 'name' | 'changeOfExercise'> {
	readonly steps: readonly Step[];
}

/** The timetable of these steps at these targets. Throws if a step names an unknown exercise. */
export function layOut(
	{ id, name, changeOfExercise, steps }: SelectedRoutine,
	exercises: Readonly<Record<string, Exercise>>,
	targets: Targets
): Timetable {
	const drafts = steps.map((step, index) => {
		const previous = steps[index - 1];
		const change = previous && 'exercise' in previous ? changeOfExercise.seconds : 0;
		const draft =
			'exercise' in step
				? exerciseDraft(step, exercises, targets, change)
				: spokenDraft(step, change);
		return { ...draft, ...(step.origin !== undefined && { origin: step.origin }) };
	});
	return layOutPhases(id, name, placeSteps(drafts, steps, exercises));
}

/** The timetable of a whole routine. Throws if a step names an exercise that does not exist. */
export function routineTimetable(
	routine: Routine,
	exercises: Readonly<Record<string, Exercise>>,
	{ strength, full, targets = {} }: WholeRoutineChoice
): Timetable {
	return layOut(selectAll(routine, strength, full), exercises, targets);
}

interface WholeRoutineChoice {
	readonly strength: Strength;
	readonly targets?: Targets;
	/** Whether the full dose is wanted where the routine has one. */
	readonly full?: boolean;
}

/** All steps of a routine, in the doses that it gives for open or locked strength work. */
export function selectAll(routine: Routine, strength: Strength, full = false): SelectedRoutine {
	const steps = routine.steps.flatMap((step, origin) =>
		doseOf({ ...step, origin }, strength, full)
	);
	return { ...routine, steps };
}

/** While locked, strength work is skipped or done in another dose, as the routine says. */
export type Strength = 'open' | 'locked';

/** Adds to each step the transition from the posture of the step before, and time for it. */
function placeSteps(
	drafts: readonly StepDraft[],
	steps: readonly Step[],
	exercises: Readonly<Record<string, Exercise>>
): readonly StepDraft[] {
	let before: Posture | undefined;
	return drafts.map((draft, index) => {
		const step = steps[index];
		if (!step) return draft;
		const { start, end } = posturesOf(step, exercises);
		const exercise = draft.exercise === undefined ? undefined : exercises[draft.exercise];
		const phases = addPositionTime(draft.phases, { step, exercise, before, start });
		const transition = before && start && transitionBetween(exercises, before, start, phases);
		before = end ?? before;
		return { ...draft, phases, ...(transition && { transition }) };
	});
}

/** The postures at a step's start and end; undefined where the step gives none. */
export function posturesOf(
	step: ExerciseStep | SpokenStep,
	exercises: Readonly<Record<string, Exercise>>
): { readonly start?: Posture | undefined; readonly end?: Posture | undefined } {
	if (step.posture || !('exercise' in step)) return { start: step.posture, end: step.posture };
	const exercise = exercises[step.exercise];
	if (!exercise) return {};
	const { posture, phases } = exercise;
	const { from, until } = step.phases ?? { from: 0, until: phases.length };
	return {
		start: postureAt(exercise, phases[from - 1]?.to ?? 0) ?? posture.start,
		end: postureAt(exercise, phases[until - 1]?.to ?? 0) ?? posture.end
	};
}

/** The step in its dose; empty if it is skipped while strength work is locked. */
export function doseOf(step: Step, strength: Strength, full = false): readonly Step[] {
	if (!('exercise' in step)) return [step];
	const chosen = full ? { ...step, ...step.full } : step;
	if (strength === 'open' || !step.strengthLocked) return [chosen];
	return step.strengthLocked === 'skip' ? [] : [{ ...chosen, ...step.strengthLocked }];
}

function exerciseDraft(
	step: ExerciseStep,
	exercises: Readonly<Record<string, Exercise>>,
	targets: Targets,
	change: number
): StepDraft {
	const exercise = exercises[step.exercise];
	if (!exercise) throw new Error(`There is no exercise "${step.exercise}".`);
	const phases = exercisePhases(step, exercise, targets);
	const cue = nextCue(exercise.name, fromSeconds(change));
	const bySide = repetitionsBySide(step, exercise, targets);
	return {
		exercise: exercise.id,
		name: exercise.name,
		repetitions: bySide
			? Math.max(bySide.left, bySide.right)
			: repetitionsOf(step, exercise, targets),
		...(bySide && { repetitionsBySide: bySide }),
		...(step.ownNote !== undefined && { ownNote: step.ownNote }),
		...(exercise.range?.unit === 'times' && { countsToTarget: true }),
		sides: sidesOfStep(exercise, step),
		percentOfLevel: step.percentOfLevel ?? 100,
		phases: [changePhase(change, phases[0], cue), ...phases]
	};
}

function spokenDraft(step: SpokenStep, change: number): StepDraft {
	const phase = spokenPhase(step);
	const name = cueTitle(step.say);
	const cue = nextCue(name, fromSeconds(change));
	return {
		name,
		...(step.inOwnWords && { inOwnWords: true }),
		repetitions: 1,
		sides: [undefined],
		percentOfLevel: 100,
		phases: [changePhase(change, phase, cue), phase]
	};
}
