import * as v from 'valibot';
import { told } from '#core/base/described.ts';
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
	name: told('A word or two for what is done: "roll", "hold".', words),
	kind: told(
		'What the body does: move into the pose, stay (hold), come out of it (return), or rest between repetitions.',
		v.picklist(['move', 'hold', 'return', 'rest'])
	),
	seconds: told('How long it lasts.', positive),
	breath: told(
		'How to breathe meanwhile; hold is a short pause.',
		v.picklist(['in', 'out', 'slow', 'free', 'hold'])
	),
	cue: told(
		'Spoken; {side} becomes left or right. At most 2.5 words for each second. Empty where silence is meant.',
		v.string()
	),
	to: told(
		"Where the figure is at the end: 0 = start pose, 1 = today's target, -1 = the target the other way.",
		v.pipe(v.number(), v.minValue(-1), v.maxValue(1))
	)
});

const rangeSchema = v.strictObject({
	measure: told('What is measured, in words.', words),
	unit: told(
		'What the values of the range are counted in.',
		v.picklist(['degrees', 'centimetres', 'percent', 'seconds', 'minutes'])
	),
	easiest: told('The value of the least that still is the exercise.', v.number()),
	start: told('The target of the first day.', v.number()),
	goal: told('The value it grows towards.', v.number()),
	ceiling: told('The app never goes past it.', v.number()),
	step: told('By how much a target may change at a time.', positive),
	tolerance: told('How near the target counts as reached.', v.pipe(v.number(), v.minValue(0))),
	noise: told(
		'The smallest difference that home measuring can tell (MDC90).',
		v.pipe(v.number(), v.minValue(0))
	),
	perSide: told('Whether left and right have targets of their own.', v.boolean()),
	easedAfterWaking: told(
		'Bending stretches are eased in the first hour after waking (Snook 1998).',
		v.boolean()
	),
	poses: v.optional(
		told(
			"Which point of the figure's range shows which value; straight lines between.",
			v.array(
				v.strictObject({
					value: told('In the unit of the range.', v.number()),
					at: told('From 0, where the range of the figure begins, to 1.', v.number())
				})
			)
		)
	),
	goalSource: told('Where the goal comes from, or that it is a judgement.', words)
});

const doseSchema = v.strictObject({
	repetitions: told('How often the phases are gone through, on each side.', whole),
	eachSide: told('Whether all repetitions are done on one side, then on the other.', v.boolean()),
	holdSeconds: v.optional(
		told(
			'How long it may be held when somebody chooses: the shortest and the longest that its sources name, else a judgement. Absent where a hold cannot be chosen.',
			v.strictObject({
				least: told('The shortest.', positive),
				most: told('The longest.', positive)
			})
		)
	),
	getReady: told(
		'Getting into the start pose, before the first repetition.',
		v.strictObject({
			seconds: told('How long it lasts.', seconds),
			cue: told('Spoken: how to get there.', v.string())
		})
	),
	changeSides: told(
		'Between the sides, if there are two.',
		v.strictObject({ seconds: told('How long it lasts.', seconds) })
	),
	comeOut: told(
		'Coming out of it, after the last repetition.',
		v.strictObject({ seconds: told('How long it lasts.', seconds) })
	)
});

const conditions = v.optional(v.array(v.picklist(conditionIds)));

export const exerciseSchema = v.strictObject({
	$schema: v.optional(told('What an editor checks this file against.', v.string())),
	name: told('As people see it.', words),
	alsoCalled: told('Other names, by which people may know it.', v.array(words)),
	kind: told(
		'What it is for; transfer is a way from one position to another.',
		v.picklist(['mobility', 'strength', 'breathing', 'rest', 'walking', 'transfer'])
	),
	purpose: told('What it does for the back, in a sentence.', words),
	position: told('The start pose, in words.', words),
	posture: told(
		'What the body rests on, in a word, when it begins and when it ends.',
		v.strictObject({
			start: told('When it begins.', v.picklist(postures)),
			end: told('When it ends.', v.picklist(postures))
		})
	),
	needs: told('What must be at hand.', words),
	equipment: told('The same in single words, for a list.', v.array(v.picklist(equipment))),
	dose: told('How much of it, if a routine does not say otherwise.', doseSchema),
	wayOut: told('How to leave it at once, from anywhere in it, when it hurts. Spoken.', words),
	phases: told('One repetition, in order.', v.tupleWithRest([phaseSchema], phaseSchema)),
	range: v.optional(
		told('How far it goes; absent where there is nothing to measure.', rangeSchema)
	),
	measuring: told('How people measure it at home.', measuringSchema),
	mistakes: told('What often goes wrong, each in a few words.', v.array(words)),
	stopSigns: told('When to stop at once, each in a few words.', v.array(words)),
	askFirst: told(
		'Who leaves it out, or asks a doctor or physiotherapist before doing it. Each condition of the precautions is named, between semicolons, with "half range" where that is what is offered.',
		words
	),
	precautions: v.optional(
		told(
			'What changes with the answers about health.',
			v.strictObject({
				closed: told('It is not offered with these.', conditions),
				halved: told('It is offered at half the range with these.', conditions)
			})
		)
	),
	easier: told('A gentler way.', words),
	harder: told('A way on.', words),
	sources: told(
		'Where the exercise and its numbers come from.',
		v.strictObject({
			articles: told('The articles this app began with.', words),
			others: told('Studies, guidelines and measurements.', words)
		})
	),
	figure: told('How the body is posed and seen.', v.union([figureSchema, reversalSchema]))
});

export type ExerciseFile = v.InferOutput<typeof exerciseSchema>;
export type ExercisePhase = v.InferOutput<typeof phaseSchema>;
export type Range = v.InferOutput<typeof rangeSchema>;
