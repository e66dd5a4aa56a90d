import * as v from 'valibot';
import { postures } from '#core/exercise/exercise-schema.ts';

const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const seconds = v.pipe(v.number(), v.minValue(0, 'must not be negative'));

const dose = {
	repetitions: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
	/** Length of the phase of kind `hold`. */
	holdSeconds: v.optional(seconds)
};

export const exerciseStepSchema = v.strictObject({
	exercise: words,
	...dose,
	getReadySeconds: v.optional(seconds),
	comeOutSeconds: v.optional(seconds),
	/** Only these of the exercise's phases, by index: the first, and the one after the last. */
	phases: v.optional(v.strictObject({ from: v.number(), until: v.number() })),
	/** The share of the person's own depth that is asked for. */
	percentOfLevel: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(100))),
	/** What becomes of the step while strength work is locked. */
	strengthLocked: v.optional(v.union([v.literal('skip'), v.strictObject(dose)])),
	note: v.optional(words)
});

export const spokenStepSchema = v.strictObject({
	say: words,
	seconds,
	posture: v.optional(v.picklist(postures)),
	note: v.optional(words)
});

export const routineSchema = v.strictObject({
	$schema: v.optional(v.string()),
	name: words,
	/** One plain sentence for the card. */
	summary: words,
	when: words,
	notes: words,
	/** Counted after every exercise but the last step. */
	changeOfExercise: v.strictObject({ seconds }),
	steps: v.tupleWithRest(
		[v.union([exerciseStepSchema, spokenStepSchema])],
		v.union([exerciseStepSchema, spokenStepSchema])
	)
});

export type RoutineFile = v.InferOutput<typeof routineSchema>;
export type ExerciseStep = v.InferOutput<typeof exerciseStepSchema>;
export type SpokenStep = v.InferOutput<typeof spokenStepSchema>;
