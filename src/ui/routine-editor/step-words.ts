import type { Exercise } from '#core/exercise/exercise.ts';
import type { OwnExerciseStep, OwnPause } from '#core/own/own-routine.ts';
import { ownHold, ownRepetitions, sideChoiceOf } from '#core/routine-editing/step-choice.ts';

/** A number stays with its unit. */
const apart = '\u00a0';

/** What is asked of an exercise, in a few words. */
export function exerciseStepWords(step: OwnExerciseStep, exercise: Exercise): string {
	const hold = ownHold(exercise);
	const { rest = 0, getReady } = step;
	return [
		timesWords(step, exercise),
		...(hold === undefined ? [] : [`hold ${secondsWords(step.hold ?? hold)}`]),
		...(rest > 0 ? [`rest ${secondsWords(rest)}`] : []),
		...(getReady === undefined ? [] : [`${secondsWords(getReady)} to get ready`])
	].join(', ');
}

export function ownPauseWords({ seconds }: OwnPause): string {
	return seconds === undefined ? 'waits for you' : secondsWords(seconds);
}

function timesWords(step: OwnExerciseStep, exercise: Exercise): string {
	const { repetitions } = step;
	// As it is laid out where only one side says how often.
	const { left = repetitions ?? 1, right = repetitions ?? 1 } = step;
	switch (exercise.dose.eachSide ? sideChoiceOf(step) : 'both') {
		case 'both':
			if (exercise.range?.unit === 'times' && repetitions === undefined) return 'as often as today';
			return `${repetitions ?? ownRepetitions(exercise)}${apart}×${exercise.dose.eachSide ? ' each side' : ''}`;
		case 'left':
			return `${left}${apart}×, left only`;
		case 'right':
			return `${right}${apart}×, right only`;
		case 'each':
			return `left ${left}${apart}×, right ${right}${apart}×`;
	}
}

function secondsWords(seconds: number): string {
	return `${seconds}${apart}s`;
}
