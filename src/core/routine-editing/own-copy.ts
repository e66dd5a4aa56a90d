import type { Exercise } from '#core/exercise/exercise.ts';
import {
	longestSeconds,
	mostOwnSteps,
	type OwnRoutine,
	type OwnRoutineText,
	type OwnStep
} from '#core/own/own-routine.ts';
import type { Routine, Step } from '#core/routine/routine.ts';
import { isTransfer } from '#core/tailoring/step-position.ts';
import { longestName, longestSentence, nameUntilGiven } from './routine-draft.ts';

type Exercises = Readonly<Record<string, Exercise>>;

export const emptyRoutine: OwnRoutineText = { version: 1, name: nameUntilGiven, steps: [] };

/** A copy of a routine of the app, in its doses. The ways between postures are laid anew. */
export function ownCopyOf(routine: Routine, exercises: Exercises): OwnRoutineText {
	return {
		version: 1,
		name: `${routine.name}, my way`.slice(0, longestName),
		summary: routine.summary.slice(0, longestSentence),
		steps: routine.steps.flatMap((step) => ownStepOf(step, exercises)).slice(0, mostOwnSteps)
	};
}

/** Another one with the same steps. It has no days and no reminder, which would come twice. */
export function duplicateOf(own: OwnRoutine): OwnRoutineText {
	const { id: _id, onToday: _today, days: _days, remindAt: _at, ...kept } = own;
	return { ...kept, name: `Copy of ${own.name}`.slice(0, longestName) };
}

export function routineWith({ id, name }: Pick<Exercise, 'id' | 'name'>): OwnRoutineText {
	return { version: 1, name: `My ${name}`.slice(0, longestName), steps: [{ exercise: id }] };
}

function ownStepOf(step: Step, exercises: Exercises): readonly OwnStep[] {
	if (isTransfer(step, exercises)) return [];
	if ('say' in step) return [{ say: step.say, seconds: storedSeconds(step.seconds) || 1 }];
	const { exercise, repetitions, holdSeconds, getReadySeconds } = step;
	return [
		{
			exercise,
			...(repetitions !== undefined && { repetitions }),
			...(holdSeconds !== undefined && { hold: storedSeconds(holdSeconds) || 1 }),
			...(getReadySeconds !== undefined && { getReady: storedSeconds(getReadySeconds) })
		}
	];
}

function storedSeconds(seconds: number): number {
	return Math.min(Math.round(seconds), longestSeconds);
}
