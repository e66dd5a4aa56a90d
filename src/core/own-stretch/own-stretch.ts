import * as v from 'valibot';
import type { Result } from '#core/base/result.ts';
import { postures } from '#core/exercise/posture.ts';
import { readOwnText, sentence, shortWords, storedName, wholeFrom } from '#core/own/own-text.ts';
import { ownRangeSchema } from './own-range.ts';
import { mostFrames } from './lottie-limits.ts';

/** More than fits into one repetition that anybody remembers. */
export const mostOwnPhases = 12;
export const longestPhaseSeconds = 600;
export const mostOwnRepetitions = 60;

export const ownPhaseKinds = ['move', 'hold', 'return', 'rest'] as const;
export const ownBreaths = ['in', 'out', 'slow', 'free', 'hold'] as const;
export const ownStretchKinds = ['mobility', 'strength', 'breathing', 'rest'] as const;

const ownPhaseSchema = v.strictObject({
	/** A word or two; by its kind when absent. */
	name: v.optional(shortWords),
	/** In the person's own words, shown and said when it begins. */
	cue: v.optional(sentence),
	kind: v.picklist(ownPhaseKinds),
	breath: v.picklist(ownBreaths),
	seconds: wholeFrom(1, longestPhaseSeconds)
});

/** The side that a picture shows; absent where both look the same. */
const shownSide = v.optional(v.picklist(['left', 'right']));
const frame = wholeFrom(0, mostFrames);

const stretchPictureSchema = v.variant('kind', [
	/** A movement of the app. */
	v.strictObject({ kind: v.literal('movement'), exercise: storedName }),
	v.strictObject({ kind: v.literal('photo'), picture: storedName, side: shownSide }),
	v.strictObject({
		kind: v.literal('lottie'),
		picture: storedName,
		side: shownSide,
		/** The frame of the start pose, counted from the file's first. */
		start: frame,
		/** The frame at the full range, which may come before the start. */
		full: frame
	})
]);

const ownStretchSchema = v.strictObject({
	/** Raise it when an older app could no longer understand it. */
	version: v.literal(1),
	name: shortWords,
	/** How it is done. */
	words: v.optional(sentence),
	kind: v.picklist(ownStretchKinds),
	/** Whether it is done on one side, then on the other. */
	eachSide: v.boolean(),
	posture: v.strictObject({ start: v.picklist(postures), end: v.picklist(postures) }),
	repetitions: wholeFrom(1, mostOwnRepetitions),
	/** One repetition, in order. */
	phases: v.pipe(
		v.tupleWithRest([ownPhaseSchema], ownPhaseSchema),
		v.maxLength(mostOwnPhases, 'has too many phases')
	),
	/** Absent where there is nothing to measure. */
	range: v.optional(ownRangeSchema),
	/** Without one, the figure shows the posture in which it begins. */
	picture: v.optional(stretchPictureSchema)
});

/** A stretch that a person made, as it is stored and shared. */
export type OwnStretchText = v.InferOutput<typeof ownStretchSchema>;
export type OwnPhase = v.InferOutput<typeof ownPhaseSchema>;
export type OwnStretchPicture = v.InferOutput<typeof stretchPictureSchema>;

/** The same under its id, by which routines and sessions know it. */
export interface OwnStretch extends OwnStretchText {
	readonly id: string;
}

export function readOwnStretch(text: string): Result<OwnStretchText> {
	return readOwnText(ownStretchSchema, 'stretch', text);
}

/** As it is stored. */
export function ownStretchText({ id: _, ...text }: OwnStretch): string {
	return JSON.stringify(text);
}

/** What a new one begins as. */
export const firstOwnStretch: OwnStretchText = {
	version: 1,
	name: 'My stretch',
	kind: 'mobility',
	eachSide: false,
	posture: { start: 'standing', end: 'standing' },
	repetitions: 3,
	phases: [
		{ kind: 'move', breath: 'out', seconds: 4 },
		{ kind: 'hold', breath: 'slow', seconds: 15 },
		{ kind: 'return', breath: 'in', seconds: 4 },
		{ kind: 'rest', breath: 'free', seconds: 3 }
	]
};
