import { cueTitle } from '#core/routine/cue-words.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { OwnStep } from '#core/own/own-routine.ts';
import type { SafetyLimits } from '#core/safety/safety-limits.ts';
import { closedReasonWords } from '#ui/safety/closed-reason-words.ts';

/** What the editor shows of a step beside its numbers. */
export interface StepFacts {
	readonly name: string;
	/** Undefined for words, and for what is no longer in the app. */
	readonly exercise: Exercise | undefined;
	/** Why it is not done now, as what follows a colon. */
	readonly closed: string | undefined;
}

export interface KnownOfSteps {
	readonly exercises: Readonly<Record<string, Exercise>>;
	readonly closed: SafetyLimits['closed'];
	/** The exercises that the person has removed from all routines. */
	readonly removed: readonly string[];
}

export function stepFacts(step: OwnStep, known: KnownOfSteps): StepFacts {
	if ('say' in step) {
		const title = cueTitle(step.say.trim());
		return { name: title || 'A short pause', exercise: undefined, closed: undefined };
	}
	const exercise = known.exercises[step.exercise];
	if (!exercise)
		return {
			name: 'A stretch that is not here',
			exercise,
			closed: 'the app no longer has it, or it was deleted. It is kept here.'
		};
	return { name: exercise.name, exercise, closed: whyNot(step.exercise, known) };
}

function whyNot(id: string, { closed, removed }: KnownOfSteps): string | undefined {
	const why = closed.get(id);
	if (why) return afterColon(closedReasonWords(why));
	return removed.includes(id) ? 'you removed it from your routines.' : undefined;
}

const afterColon = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
