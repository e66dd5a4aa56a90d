import { fromSeconds } from '#core/base/units.ts';
import type { Exercise, Posture } from '#core/exercise/exercise.ts';
import type { Targets } from '#core/range/target.ts';
import { layOutPhases, type StepDraft } from '#core/timetable/lay-out-phases.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { postureAt, transitionBetween } from '#core/transition/posture-transition.ts';
import { nextCue, cueTitle } from './cue-words.ts';
import type { ExerciseStep, Routine, SpokenStep, Step } from './routine.ts';
import { changePhase, exercisePhases, sidesOf, spokenPhase } from './step-phases.ts';

/** The steps of a routine that are done, as they are done. */
export interface SelectedRoutine extends Pick<Routine, 'id' | 'name' | 'changeOfExercise'> {
	readonly steps: readonly Step[];
}

/** Steps as exact times, at these targets. Throws if one names an exercise that does not exist. */
export function layOut(
	{ id, name, changeOfExercise, steps }: SelectedRoutine,
	exercises: Readonly<Record<string, Exercise>>,
	targets: Targets
): Timetable {
	const drafts = steps.map((step, index) => {
		const before = steps[index - 1];
		const change = before && 'exercise' in before ? changeOfExercise.seconds : 0;
		const draft =
			'exercise' in step
				? exerciseDraft(step, exercises, targets, change)
				: spokenDraft(step, change);
		return { ...draft, ...(step.origin !== undefined && { origin: step.origin }) };
	});
	return layOutPhases(id, name, withTransitions(drafts, steps, exercises));
}

/** A whole routine as exact times. Throws if it names an exercise that does not exist. */
export function routineTimetable(
	routine: Routine,
	exercises: Readonly<Record<string, Exercise>>,
	{ strength, targets = {} }: { readonly strength: Strength; readonly targets?: Targets }
): Timetable {
	return layOut(selectAll(routine, strength), exercises, targets);
}

/** All steps of a routine, with the dose that strength work has while it is open or locked. */
export function selectAll(routine: Routine, strength: Strength): SelectedRoutine {
	const steps = routine.steps.flatMap((step, origin) => doseOf({ ...step, origin }, strength));
	return { ...routine, steps };
}

/** Whether strength work is done, or left out as the routine says. */
export type Strength = 'open' | 'locked';

/** Tells each step how to come into its posture from that of the step before. */
function withTransitions(
	drafts: readonly StepDraft[],
	steps: readonly Step[],
	exercises: Readonly<Record<string, Exercise>>
): readonly StepDraft[] {
	let before: Posture | undefined;
	return drafts.map((draft, index) => {
		const step = steps[index];
		const { start, end } = step ? posturesOf(step, exercises) : {};
		const transition = before && start && transitionBetween(exercises, before, start, draft.phases);
		before = end ?? before;
		return { ...draft, ...(transition && { transition }) };
	});
}

/** What the body rests on at a step's start and end, as far as it says so. */
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

/** A step as it is done, or nothing where locked strength leaves it out. */
export function doseOf(step: Step, strength: Strength): readonly Step[] {
	if (!('exercise' in step) || strength === 'open' || !step.strengthLocked) return [step];
	return step.strengthLocked === 'skip' ? [] : [{ ...step, ...step.strengthLocked }];
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
	return {
		exercise: exercise.id,
		name: exercise.name,
		repetitions: step.repetitions ?? exercise.dose.repetitions,
		sides: sidesOf(exercise),
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
		repetitions: 1,
		sides: [undefined],
		percentOfLevel: 100,
		phases: [changePhase(change, phase, cue), phase]
	};
}
