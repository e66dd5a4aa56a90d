import * as v from 'valibot';
import { describeField } from '#core/base/described.ts';
import { postures } from '#core/exercise/posture.ts';

const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const seconds = v.pipe(v.number(), v.minValue(0, 'must not be negative'));

const rank = v.optional(
	describeField(
		'Which steps are kept on a day with less time, 1 first; steps of the same rank stay together. Absent for ways from one posture to another.',
		v.pipe(v.number(), v.integer(), v.minValue(1))
	)
);

const dose = {
	repetitions: v.optional(
		describeField(
			'How often, on each side; as the exercise says when absent.',
			v.pipe(v.number(), v.integer(), v.minValue(1))
		)
	),
	holdSeconds: v.optional(
		describeField('Length of the phase of kind hold; as the exercise says when absent.', seconds)
	)
};

const exerciseStepSchema = v.strictObject({
	exercise: describeField('The name of a file in routines/exercises, without its ending.', words),
	rank,
	...dose,
	getReadySeconds: v.optional(
		describeField('For getting into the start pose; as the exercise says when absent.', seconds)
	),
	comeOutSeconds: v.optional(
		describeField('For coming out of it; as the exercise says when absent.', seconds)
	),
	phases: v.optional(
		describeField(
			"Only these of the exercise's phases, counted from 0.",
			v.strictObject({
				from: describeField('The first.', v.number()),
				until: describeField('The one after the last.', v.number())
			})
		)
	),
	percentOfLevel: v.optional(
		describeField(
			"The share of the person's own depth that is asked for.",
			v.pipe(v.number(), v.minValue(1), v.maxValue(100))
		)
	),
	strengthLocked: v.optional(
		describeField(
			'What becomes of the step while strength work is locked: skip, or another dose.',
			v.union([v.literal('skip'), v.strictObject(dose)])
		)
	),
	posture: v.optional(
		describeField('What the body rests on, if not what the exercise says.', v.picklist(postures))
	),
	note: v.optional(describeField('For those who read this file.', words))
});

const spokenStepSchema = v.strictObject({
	say: describeField(
		'Said and shown, between exercises. What stands before a comma is the heading.',
		words
	),
	seconds: describeField('How long it lasts.', seconds),
	rank,
	posture: v.optional(
		describeField('What the body rests on at the end, if that changes.', v.picklist(postures))
	),
	note: v.optional(describeField('For those who read this file.', words))
});

const stepSchema = v.union([exerciseStepSchema, spokenStepSchema]);

export const routineSchema = v.strictObject({
	$schema: v.optional(describeField('What an editor checks this file against.', v.string())),
	name: describeField('As people see it.', words),
	summary: describeField('One plain sentence for the card.', words),
	when: describeField('When and for whom it is meant.', words),
	notes: describeField('Why it is made as it is, and from what.', words),
	ranks: v.optional(
		describeField('Why its steps are ranked as they are, and from what; shown to nobody.', words)
	),
	changeOfExercise: describeField(
		'Counted after every exercise but the last step.',
		v.strictObject({ seconds: describeField('How long it lasts.', seconds) })
	),
	steps: describeField('What is done, in order.', v.tupleWithRest([stepSchema], stepSchema))
});

export type RoutineFile = v.InferOutput<typeof routineSchema>;
export type ExerciseStep = v.InferOutput<typeof exerciseStepSchema>;
export type SpokenStep = v.InferOutput<typeof spokenStepSchema>;
