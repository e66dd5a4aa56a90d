import type { Exercise } from '#core/exercise/exercise.ts';
import type { Targets } from '#core/range/target.ts';
import { fromSeconds } from '#core/units.ts';
import { assembled, type StepDraft } from './assembled.ts';
import { nextCue, titleOf } from './cue-words.ts';
import type { ExerciseStep, Routine, SpokenStep } from './routine.ts';
import { changePhase, exercisePhases, sidesOf, spokenPhase } from './step-phases.ts';
import type { Timetable } from './timetable.ts';

export interface Choice {
	/** Whether strength work is done, or left out as the routine says. */
	readonly strength: 'open' | 'locked';
	readonly targets?: Targets;
}

/** A routine as exact times. Throws if it names an exercise that does not exist. */
export function timetableOf(
	routine: Routine,
	exercises: Readonly<Record<string, Exercise>>,
	choice: Choice
): Timetable {
	const steps = routine.steps.flatMap((step) => doseOf(step, choice.strength));
	const drafts = steps.map((step, index) => {
		const before = steps[index - 1];
		const change = before && 'exercise' in before ? routine.changeOfExercise.seconds : 0;
		return 'exercise' in step
			? exerciseDraft(step, exercises, choice.targets ?? {}, change)
			: spokenDraft(step, change);
	});
	return assembled(routine.id, routine.name, drafts);
}

function doseOf(step: ExerciseStep | SpokenStep, strength: Choice['strength']) {
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
	const name = titleOf(step.say);
	const cue = nextCue(name, fromSeconds(change));
	return {
		name,
		repetitions: 1,
		sides: [undefined],
		percentOfLevel: 100,
		phases: [changePhase(change, phase, cue), phase]
	};
}
