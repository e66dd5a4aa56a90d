import * as v from 'valibot';
import { describeField } from '#core/base/described.ts';
import { conditionIds } from './condition-ids.ts';
import { equipment } from './equipment.ts';
import { figureSchema, reversalSchema } from './figure-schema.ts';
import { measuringSchema } from './measuring-schema.ts';
import { postures } from './posture.ts';

const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const seconds = v.pipe(v.number(), v.minValue(0, 'must not be negative'));
const positive = v.pipe(v.number(), v.gtValue(0, 'must be more than 0'));
const whole = v.pipe(v.number(), v.integer(), v.minValue(1, 'must be at least 1'));

const phaseSchema = v.strictObject({
	name: describeField('A word or two for what is done: "roll", "hold".', words),
	kind: describeField(
		'What the body does: move into the pose, stay (hold), come out of it (return), or rest between repetitions.',
		v.picklist(['move', 'hold', 'return', 'rest'])
	),
	seconds: describeField('How long it lasts.', positive),
	breath: describeField(
		'How to breathe meanwhile; hold is a short pause.',
		v.picklist(['in', 'out', 'slow', 'free', 'hold'])
	),
	cue: describeField(
		'Spoken; {side} becomes left or right. At most 2.5 words for each second. Empty where silence is meant.',
		v.string()
	),
	to: describeField(
		"Where the figure is at the end: 0 = start pose, 1 = today's target, -1 = the target the other way.",
		v.pipe(v.number(), v.minValue(-1), v.maxValue(1))
	)
});

const rangeSchema = v.strictObject({
	measure: describeField('What is measured, in words.', words),
	unit: describeField(
		'What the values of the range are counted in.',
		v.picklist(['degrees', 'centimetres', 'percent', 'seconds', 'minutes'])
	),
	easiest: describeField('The value of the least that still is the exercise.', v.number()),
	start: describeField('The target of the first day.', v.number()),
	goal: describeField('The value it grows towards.', v.number()),
	ceiling: describeField('The app never goes past it.', v.number()),
	step: describeField('By how much a target may change at a time.', positive),
	tolerance: describeField(
		'How near the target counts as reached.',
		v.pipe(v.number(), v.minValue(0))
	),
	noise: describeField(
		'The smallest difference that home measuring can tell (MDC90).',
		v.pipe(v.number(), v.minValue(0))
	),
	perSide: describeField('Whether left and right have targets of their own.', v.boolean()),
	easedAfterWaking: describeField(
		'Bending stretches are eased in the first hour after waking (Snook 1998).',
		v.boolean()
	),
	poses: v.optional(
		describeField(
			"Which point of the figure's range shows which value; straight lines between.",
			v.array(
				v.strictObject({
					value: describeField('In the unit of the range.', v.number()),
					at: describeField('From 0, where the range of the figure begins, to 1.', v.number())
				})
			)
		)
	),
	goalSource: describeField('Where the goal comes from, or that it is a judgement.', words)
});

const doseSchema = v.strictObject({
	repetitions: describeField('How often the phases are gone through, on each side.', whole),
	eachSide: describeField(
		'Whether all repetitions are done on one side, then on the other.',
		v.boolean()
	),
	holdSeconds: v.optional(
		describeField(
			'How long it may be held when somebody chooses: the shortest and the longest that its sources name, else a judgement. Absent where a hold cannot be chosen.',
			v.strictObject({
				least: describeField('The shortest.', positive),
				most: describeField('The longest.', positive)
			})
		)
	),
	getReady: describeField(
		'Getting into the start pose, before the first repetition.',
		v.strictObject({
			seconds: describeField('How long it lasts.', seconds),
			cue: describeField('Spoken: how to get there.', v.string())
		})
	),
	changeSides: describeField(
		'Between the sides, if there are two.',
		v.strictObject({ seconds: describeField('How long it lasts.', seconds) })
	),
	comeOut: describeField(
		'Coming out of it, after the last repetition.',
		v.strictObject({ seconds: describeField('How long it lasts.', seconds) })
	)
});

const conditions = v.optional(v.array(v.picklist(conditionIds)));

export const exerciseSchema = v.strictObject({
	$schema: v.optional(describeField('What an editor checks this file against.', v.string())),
	name: describeField('As people see it.', words),
	alsoCalled: describeField('Other names, by which people may know it.', v.array(words)),
	kind: describeField(
		'What it is for; transfer is a way from one position to another.',
		v.picklist(['mobility', 'strength', 'breathing', 'rest', 'walking', 'transfer'])
	),
	purpose: describeField('What it does for the back, in a sentence.', words),
	position: describeField('The start pose, in words.', words),
	posture: describeField(
		'What the body rests on, in a word, when it begins and when it ends.',
		v.strictObject({
			start: describeField('When it begins.', v.picklist(postures)),
			end: describeField('When it ends.', v.picklist(postures))
		})
	),
	needs: describeField('What must be at hand.', words),
	equipment: describeField('The same in single words, for a list.', v.array(v.picklist(equipment))),
	dose: describeField('How much of it, if a routine does not say otherwise.', doseSchema),
	wayOut: describeField(
		'How to leave it at once, from anywhere in it, when it hurts. Spoken.',
		words
	),
	phases: describeField('One repetition, in order.', v.tupleWithRest([phaseSchema], phaseSchema)),
	range: v.optional(
		describeField('How far it goes; absent where there is nothing to measure.', rangeSchema)
	),
	measuring: describeField('How people measure it at home.', measuringSchema),
	mistakes: describeField('What often goes wrong, each in a few words.', v.array(words)),
	stopSigns: describeField('When to stop at once, each in a few words.', v.array(words)),
	askFirst: describeField(
		'Who leaves it out, or asks a doctor or physiotherapist before doing it. Each condition of the precautions is named, between semicolons, with "half range" where that is what is offered.',
		words
	),
	precautions: v.optional(
		describeField(
			'What changes with the answers about health.',
			v.strictObject({
				closed: describeField('It is not offered with these.', conditions),
				halved: describeField('It is offered at half the range with these.', conditions)
			})
		)
	),
	easier: describeField('A gentler way.', words),
	harder: describeField('A way on.', words),
	sources: describeField(
		'Where the exercise and its numbers come from.',
		v.strictObject({
			articles: describeField('The articles this app began with.', words),
			others: describeField('Studies, guidelines and measurements.', words)
		})
	),
	figure: describeField('How the body is posed and seen.', v.union([figureSchema, reversalSchema]))
});

export type ExerciseFile = v.InferOutput<typeof exerciseSchema>;
export type ExercisePhase = v.InferOutput<typeof phaseSchema>;
export type Range = v.InferOutput<typeof rangeSchema>;
