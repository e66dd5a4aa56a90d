import * as v from 'valibot';
import { sentence, readOwnText, shortWords, storedName, wholeFrom } from './own-text.ts';
import type { Result } from '#core/base/result.ts';
import { prescriptionSchema } from './prescription.ts';

/** More than anybody does in one go. */
export const mostOwnSteps = 60;
export const mostRepetitions = 60;
export const longestSeconds = 600;

const repetitions = v.optional(wholeFrom(1, mostRepetitions));
const seconds = v.optional(wholeFrom(0, longestSeconds));

const ownExerciseStepSchema = v.strictObject({
	/** The id of an exercise, or of a stretch of one's own. */
	exercise: storedName,
	/** On each side; as the exercise says when absent. */
	repetitions,
	/** In place of `repetitions` on the left and on the right; none leaves that side out. */
	left: v.optional(wholeFrom(0, mostRepetitions)),
	right: v.optional(wholeFrom(0, mostRepetitions)),
	/** Of each hold, in seconds. */
	hold: v.optional(wholeFrom(1, longestSeconds)),
	/** After each repetition but the last, in seconds. */
	rest: seconds,
	/** For getting into the start pose, in seconds. */
	getReady: seconds,
	/** In the person's own words, shown with the step and said before it. */
	note: v.optional(sentence)
});

const ownPauseSchema = v.strictObject({
	/** Said and shown. */
	say: sentence,
	/** How long it lasts; without, it waits for a tap. */
	seconds: v.optional(wholeFrom(1, longestSeconds))
});

const ownRoutineSchema = v.strictObject({
	/** Raise it when an older app could no longer understand it. */
	version: v.literal(1),
	name: shortWords,
	/** What it is for. */
	summary: v.optional(sentence),
	/** Who made it, where it came from somebody else. */
	from: v.optional(shortWords),
	steps: v.pipe(
		v.array(v.union([ownExerciseStepSchema, ownPauseSchema])),
		v.maxLength(mostOwnSteps, 'has too many steps')
	),
	/** Whether it stands on Today. */
	onToday: v.optional(v.literal(true)),
	/** The days on which it is done, 0 is Sunday; on all of them when absent. */
	days: v.optional(
		v.pipe(v.array(wholeFrom(0, 6)), v.minLength(1), v.maxLength(7), v.checkItems(isFirst, 'twice'))
	),
	/** When somebody is reminded of it, in minutes after midnight. */
	remindAt: v.optional(wholeFrom(0, 24 * 60 - 1)),
	/** Present if it came from somebody else: then its limits hold here, and are not changed here. */
	received: v.optional(v.literal(true)),
	prescription: v.optional(prescriptionSchema)
});

/** A routine that a person made, as it is stored and shared. It may have no steps yet. */
export type OwnRoutineText = v.InferOutput<typeof ownRoutineSchema>;
export type OwnStep = OwnRoutineText['steps'][number];
export type OwnExerciseStep = v.InferOutput<typeof ownExerciseStepSchema>;
export type OwnPause = v.InferOutput<typeof ownPauseSchema>;

/** The same under its id, by which sessions know it: `own-` and the id of its first version. */
export interface OwnRoutine extends OwnRoutineText {
	readonly id: string;
}

export function readOwnRoutine(text: string): Result<OwnRoutineText> {
	return readOwnText(ownRoutineSchema, 'routine', text);
}

function isFirst<Item>(item: Item, index: number, all: readonly Item[]): boolean {
	return all.indexOf(item) === index;
}
