import * as v from 'valibot';
import { describe } from '#core/base/describe.ts';
import { postures } from '#core/exercise/posture.ts';

const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const seconds = v.pipe(v.number(), v.minValue(0, 'must not be negative'));

const rank = v.optional(
	describe(
		'Which steps are kept on a day with less time, 1 first; steps of the same rank stay together. Absent for ways from one posture to another.',
		v.pipe(v.number(), v.integer(), v.minValue(1))
	)
);

const dose = {
	repetitions: v.optional(
		describe(
			'How often, on each side; as the exercise says when absent.',
			v.pipe(v.number(), v.integer(), v.minValue(1))
		)
	),
	holdSeconds: v.optional(
		describe('Length of the phase of kind hold; as the exercise says when absent.', seconds)
	)
};

const exerciseStepSchema = v.strictObject({
	exercise: describe('The name of a file in routines/exercises, without its ending.', words),
	rank,
	...dose,
	getReadySeconds: v.optional(
		describe('For getting into the start pose; as the exercise says when absent.', seconds)
	),
	comeOutSeconds: v.optional(
		describe('For coming out of it; as the exercise says when absent.', seconds)
	),
	phases: v.optional(
		describe(
			"Only these of the exercise's phases, counted from 0.",
			v.strictObject({
				from: describe('The first.', v.number()),
				until: describe('The one after the last.', v.number())
			})
		)
	),
	percentOfLevel: v.optional(
		describe(
			"The share of the person's own depth that is asked for.",
			v.pipe(v.number(), v.minValue(1), v.maxValue(100))
		)
	),
	strengthLocked: v.optional(
		describe(
			'What becomes of the step while strength work is locked: skip, or another dose.',
			v.union([v.literal('skip'), v.strictObject(dose)])
		)
	),
	full: v.optional(
		describe(
			'The dose where somebody chose long holds; absent where it stays the same.',
			v.strictObject(dose)
		)
	),
	posture: v.optional(
		describe('What the body rests on, if not what the exercise says.', v.picklist(postures))
	),
	note: v.optional(describe('For those who read this file.', words))
});

const spokenStepSchema = v.strictObject({
	say: describe(
		'Said and shown, between exercises. What stands before a comma is the heading.',
		words
	),
	seconds: describe('How long it lasts.', seconds),
	rank,
	posture: v.optional(
		describe('What the body rests on at the end, if that changes.', v.picklist(postures))
	),
	note: v.optional(describe('For those who read this file.', words))
});

const stepSchema = v.union([exerciseStepSchema, spokenStepSchema]);

export const routineSchema = v.strictObject({
	$schema: v.optional(describe('What an editor checks this file against.', v.string())),
	name: describe('As people see it.', words),
	summary: describe('One plain sentence for the card.', words),
	when: describe('When and for whom it is meant.', words),
	notes: describe('Why it is made as it is, and from what.', words),
	ranks: v.optional(
		describe('Why its steps are ranked as they are, and from what; shown to nobody.', words)
	),
	changeOfExercise: describe(
		'Counted after every exercise but the last step.',
		v.strictObject({ seconds: describe('How long it lasts.', seconds) })
	),
	steps: describe('What is done, in order.', v.tupleWithRest([stepSchema], stepSchema))
});

export type RoutineFile = v.InferOutput<typeof routineSchema>;
export type ExerciseStepFile = v.InferOutput<typeof exerciseStepSchema>;
export type SpokenStepFile = v.InferOutput<typeof spokenStepSchema>;
