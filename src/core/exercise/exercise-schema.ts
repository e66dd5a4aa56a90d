import * as v from 'valibot';
import { figureSchema } from './figure-schema.ts';

const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const seconds = v.pipe(v.number(), v.minValue(0, 'must not be negative'));
const positive = v.pipe(v.number(), v.gtValue(0, 'must be more than 0'));
const whole = v.pipe(v.number(), v.integer(), v.minValue(1, 'must be at least 1'));

export const postures = [
	'standing',
	'sitting',
	'all-fours',
	'forearms-and-knees',
	'on-back',
	'on-front',
	'on-side'
] as const;

export const phaseSchema = v.strictObject({
	name: words,
	/** What the body does: move into the pose, stay, come out of it, or rest between repetitions. */
	kind: v.picklist(['move', 'hold', 'return', 'rest']),
	seconds: positive,
	breath: v.picklist(['in', 'out', 'slow', 'free', 'hold']),
	/** Spoken; `{side}` becomes left or right. Empty where silence is meant. */
	cue: v.string(),
	/** Where the figure is at the end: 0 = start pose, 1 = today's target, -1 = the target the other way. */
	to: v.pipe(v.number(), v.minValue(-1), v.maxValue(1))
});

export const rangeSchema = v.strictObject({
	/** What is measured, in words. */
	measure: words,
	unit: v.picklist(['degrees', 'centimetres', 'percent', 'seconds', 'minutes']),
	easiest: v.number(),
	start: v.number(),
	goal: v.number(),
	/** The app never goes past it. */
	ceiling: v.number(),
	step: positive,
	/** How near the target counts as reached. */
	tolerance: v.pipe(v.number(), v.minValue(0)),
	/** The smallest difference that home measuring can tell (MDC90). */
	noise: v.pipe(v.number(), v.minValue(0)),
	perSide: v.boolean(),
	/** Bending stretches are eased in the first hour after waking (Snook 1998). */
	easedAfterWaking: v.boolean(),
	/** Piecewise linear: which point of the figure's range (0 to 1) shows which value. */
	poses: v.optional(v.array(v.strictObject({ value: v.number(), at: v.number() }))),
	goalSource: words
});

export const exerciseSchema = v.strictObject({
	$schema: v.optional(v.string()),
	name: words,
	alsoCalled: v.array(words),
	kind: v.picklist(['mobility', 'strength', 'breathing', 'rest', 'walking', 'transfer']),
	purpose: words,
	position: words,
	posture: v.strictObject({ start: v.picklist(postures), end: v.picklist(postures) }),
	needs: words,
	dose: v.strictObject({
		repetitions: whole,
		eachSide: v.boolean(),
		getReady: v.strictObject({ seconds, cue: v.string() }),
		changeSides: v.strictObject({ seconds }),
		comeOut: v.strictObject({ seconds })
	}),
	phases: v.tupleWithRest([phaseSchema], phaseSchema),
	range: v.optional(rangeSchema),
	measuring: v.strictObject({ how: words, error: words }),
	mistakes: v.array(words),
	stopSigns: v.array(words),
	askFirst: words,
	easier: words,
	harder: words,
	sources: v.strictObject({ articles: words, others: words }),
	figure: figureSchema
});

export type ExerciseFile = v.InferOutput<typeof exerciseSchema>;
export type ExercisePhase = v.InferOutput<typeof phaseSchema>;
export type Posture = (typeof postures)[number];
export type Range = v.InferOutput<typeof rangeSchema>;
