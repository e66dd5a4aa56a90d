import { countWords } from '#core/base/count-words.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { OwnExerciseStep, OwnStep } from './own-routine.ts';

/** How a step is done: "left 4 times, right once, hold 20 seconds, rest 10 seconds". */
export function stepDoseWords(
	step: OwnExerciseStep,
	{ dose, phases, range }: Exercise,
	unnumbered = 'as often as today'
): string {
	const held = dose.holdSeconds && phases.find(({ kind }) => kind === 'hold')?.seconds;
	const hold = dose.holdSeconds ? (step.hold ?? held) : undefined;
	return [
		range?.unit === 'times' && hasNoNumber(step) ? unnumbered : timesWords(step, dose),
		...(hold === undefined ? [] : [`hold ${countWords(hold, 'second')}`]),
		...(step.rest === undefined || step.rest === 0
			? []
			: [`rest ${countWords(step.rest, 'second')} between`]),
		...(step.getReady === undefined ? [] : [`${countWords(step.getReady, 'second')} to get ready`])
	].join(', ');
}

/** The same on paper, which knows no target of the day and waits for nobody. */
export function paperDoseWords(step: OwnExerciseStep, exercise: Exercise): string {
	return stepDoseWords({ ...step, getReady: undefined }, exercise, 'as often as is easy');
}

/** What is said while nothing moves, and for how long. */
export function ownPauseWords(seconds: number | undefined): string {
	return seconds === undefined ? 'goes on when you tap' : countWords(seconds, 'second');
}

/**
 * How it is done, in lines for paper: how one gets ready, then what follows, each cue once. Nobody
 * knows yet on which side it is begun.
 */
export function howToLines({ dose, phases }: Pick<Exercise, 'dose' | 'phases'>): readonly string[] {
	const cues = new Set(phases.map(({ cue }) => sentenceOf(cue)));
	const ready = sentenceOf(dose.getReady.cue);
	cues.delete(ready);
	return [ready, [...cues].filter((cue) => cue !== '').join(' ')].filter((line) => line !== '');
}

/** The ids of the exercises in these steps, each once. */
export function exercisesOfSteps(steps: readonly OwnStep[]): readonly string[] {
	return [...new Set(steps.flatMap((step) => ('exercise' in step ? [step.exercise] : [])))];
}

function timesWords({ repetitions, left, right }: OwnExerciseStep, dose: Exercise['dose']): string {
	const all = repetitions ?? dose.repetitions;
	if (!dose.eachSide) return often(all);
	if (left === undefined && right === undefined) return `${often(all)} on each side`;
	const sides = { left: left ?? repetitions ?? 1, right: right ?? repetitions ?? 1 };
	if (sides.right === 0) return `left side only, ${often(sides.left)}`;
	if (sides.left === 0) return `right side only, ${often(sides.right)}`;
	return `left ${often(sides.left)}, right ${often(sides.right)}`;
}

function hasNoNumber({ repetitions, left, right }: OwnExerciseStep): boolean {
	return repetitions === undefined && left === undefined && right === undefined;
}

function often(times: number): string {
	return times === 1 ? 'once' : `${times} times`;
}

/** "Turn to one side." of "Turn to the {side}", and "Lift one leg." of "Lift your {side} leg". */
function sentenceOf(cue: string): string {
	const words = cue
		.trim()
		.replaceAll(/\bto (?:the|your) \{side\}/gi, 'to one side')
		.replaceAll(/(?:\b(?:the|your) )?\{side\}(?= \p{L})/giu, 'one')
		.replaceAll(/(?:\bthe )?\{side\}/giu, 'one side');
	const text = words.charAt(0).toUpperCase() + words.slice(1);
	return /^$|[.!?…]$/u.test(text) ? text : `${text}.`;
}
