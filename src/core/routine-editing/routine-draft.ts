import type { OwnRoutine, OwnRoutineText, OwnStep } from '#core/own/own-routine.ts';

/** A step with a number that it keeps while it is moved and changed. */
export interface DraftStep {
	readonly id: number;
	readonly step: OwnStep;
}

/**
 * A routine while it is edited. Words may be empty here, and have spaces at their ends, because
 * somebody is still writing them.
 */
export interface RoutineDraft {
	readonly about: Omit<OwnRoutineText, 'steps'>;
	readonly steps: readonly DraftStep[];
	/** The number of the next new step. */
	readonly nextId: number;
}

export const nameUntilGiven = 'My routine';
const wordsUntilGiven = 'A short pause';
export const longestName = 80;
export const longestSentence = 400;

export function draftOf({ steps, ...about }: OwnRoutineText, firstId = 0): RoutineDraft {
	return {
		about,
		steps: steps.map((step, index) => ({ id: firstId + index, step })),
		nextId: firstId + steps.length
	};
}

/** The draft as it is stored: what is empty is absent, or has the words that stand for it. */
export function routineTextOf({ about, steps }: RoutineDraft): OwnRoutineText {
	const { name, summary, days, ...others } = about;
	const purpose = tidy(summary, longestSentence);
	return {
		...others,
		name: tidy(name, longestName) || nameUntilGiven,
		...(purpose && { summary: purpose }),
		...(days && days.length > 0 && days.length < 7 && { days: days.toSorted((a, b) => a - b) }),
		steps: steps.map(({ step }) => storedStep(step))
	};
}

/** The draft under the id of the routine that it is a version of. */
export function ownRoutineOf(draft: RoutineDraft, id: string): OwnRoutine {
	return { ...routineTextOf(draft), id };
}

function storedStep(step: OwnStep): OwnStep {
	if ('say' in step) return { ...step, say: tidy(step.say, longestSentence) || wordsUntilGiven };
	const { note, ...rest } = step;
	const written = tidy(note, longestSentence);
	return written ? { ...rest, note: written } : rest;
}

function tidy(words = '', longest: number): string {
	return words.trim().slice(0, longest).trim();
}
