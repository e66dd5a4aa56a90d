import * as v from 'valibot';
import { describe } from '#core/base/describe.ts';
import { conditionIds } from './condition-ids.ts';
import { equipment } from './equipment.ts';
import { figureSchema, reversalSchema } from './figure-schema.ts';
import { measuringSchema } from './measuring-schema.ts';
import { postures } from './posture.ts';
import { rangeSchema } from './range-schema.ts';
import { roles } from './roles.ts';

const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const seconds = v.pipe(v.number(), v.minValue(0, 'must not be negative'));
const positive = v.pipe(v.number(), v.gtValue(0, 'must be more than 0'));
const whole = v.pipe(v.number(), v.integer(), v.minValue(1, 'must be at least 1'));

const phaseSchema = v.strictObject({
	name: describe('A word or two for what is done: "roll", "hold".', words),
	kind: describe(
		'What the body does: move into the pose, stay (hold), come out of it (return), or rest between repetitions.',
		v.picklist(['move', 'hold', 'return', 'rest'])
	),
	seconds: describe('How long it lasts.', positive),
	breath: describe(
		'How to breathe meanwhile; hold is a short pause.',
		v.picklist(['in', 'out', 'slow', 'free', 'hold'])
	),
	cue: describe(
		'Spoken; {side} becomes left or right. At most 2.5 words for each second. Empty where silence is meant.',
		v.string()
	),
	to: describe(
		"Where the figure is at the end: 0 = start pose, 1 = today's target, -1 = the target the other way.",
		v.pipe(v.number(), v.minValue(-1), v.maxValue(1))
	)
});

const doseSchema = v.strictObject({
	repetitions: describe('How often the phases are gone through, on each side.', whole),
	eachSide: describe(
		'Whether all repetitions are done on one side, then on the other.',
		v.boolean()
	),
	holdSeconds: v.optional(
		describe(
			'How long it may be held when somebody chooses: the shortest and the longest that its sources name, else a judgement. Absent where a hold cannot be chosen.',
			v.strictObject({
				least: describe('The shortest.', positive),
				most: describe('The longest.', positive)
			})
		)
	),
	getReady: describe(
		'Getting into the start pose, before the first repetition.',
		v.strictObject({
			seconds: describe('How long it lasts.', seconds),
			cue: describe('Spoken: how to get there.', v.string())
		})
	),
	changeSides: describe(
		'Between the sides, if there are two.',
		v.strictObject({ seconds: describe('How long it lasts.', seconds) })
	),
	comeOut: describe(
		'Coming out of it, after the last repetition.',
		v.strictObject({ seconds: describe('How long it lasts.', seconds) })
	)
});

const conditions = v.optional(v.array(v.picklist(conditionIds)));

export const exerciseSchema = v.strictObject({
	$schema: v.optional(describe('What an editor checks this file against.', v.string())),
	name: describe('As people see it.', words),
	alsoCalled: describe('Other names, by which people may know it.', v.array(words)),
	kind: describe(
		'What it is for; transfer is a way from one position to another.',
		v.picklist(['mobility', 'strength', 'breathing', 'rest', 'walking', 'transfer'])
	),
	purpose: describe('What it does for the back, in a sentence.', words),
	position: describe('The start pose, in words.', words),
	posture: describe(
		'What the body rests on, in a word, when it begins and when it ends.',
		v.strictObject({
			start: describe('When it begins.', v.picklist(postures)),
			end: describe('When it ends.', v.picklist(postures))
		})
	),
	needs: describe('What must be at hand.', words),
	equipment: describe('The same in single words, for a list.', v.array(v.picklist(equipment))),
	dose: describe('How much of it, if a routine does not say otherwise.', doseSchema),
	wayOut: describe('How to leave it at once, from anywhere in it, when it hurts. Spoken.', words),
	phases: describe('One repetition, in order.', v.tupleWithRest([phaseSchema], phaseSchema)),
	range: v.optional(
		describe('How far it goes; absent where there is nothing to measure.', rangeSchema)
	),
	measuring: describe('How people measure it at home.', measuringSchema),
	mistakes: describe('What often goes wrong, each in a few words.', v.array(words)),
	stopSigns: describe('When to stop at once, each in a few words.', v.array(words)),
	askFirst: v.optional(
		describe(
			'Who leaves it out, or asks a doctor or physiotherapist before doing it; absent where nobody has to. Each condition of the precautions is named, between semicolons, with "half range" where that is what is offered.',
			words
		)
	),
	precautions: v.optional(
		describe(
			'What changes with the answers about health.',
			v.strictObject({
				closed: describe('It is not offered with these.', conditions),
				halved: describe('It is offered at half the range with these.', conditions)
			})
		)
	),
	keptOpen: v.optional(
		describe(
			'It is never closed by an answer: emergency, even while help is on its way (lying, breathing, getting down and up); doctor, once no emergency stands (an easy walk).',
			v.picklist(['emergency', 'doctor'])
		)
	),
	onBadDays: v.optional(
		describe(
			'What becomes of it right after a spasm and in much pain, when most movement waits. Absent: it waits by itself, and routines that hold it keep it.',
			v.strictObject({
				alone: describe('Whether it may be done by itself then.', v.boolean()),
				inRoutines: describe('Whether a routine keeps it then.', v.boolean())
			})
		)
	),
	unlock: v.optional(
		describe(
			'When a strength exercise opens; without it, as soon as strength is open.',
			v.strictObject({
				order: describe('Its place among all strength exercises, least load first.', whole),
				goals: v.optional(describe('Exercises that must be at their goal before.', v.array(words)))
			})
		)
	),
	substitutes: v.optional(
		describe(
			'What stands in for it where it is left out: exercises that do the same for the back and ask no more, best first.',
			v.array(words)
		)
	),
	roles: v.optional(
		describe(
			'What the app shows it for outside of routines. Each role has one exercise.',
			v.array(v.picklist(roles))
		)
	),
	easier: describe('A gentler way.', words),
	harder: describe('A way on.', words),
	sources: describe(
		'Where the exercise and its numbers come from.',
		v.strictObject({
			articles: describe('The articles this app began with.', words),
			others: describe('Studies, guidelines and measurements.', words)
		})
	),
	figure: describe('How the body is posed and seen.', v.union([figureSchema, reversalSchema]))
});

export type ExerciseFile = v.InferOutput<typeof exerciseSchema>;
export type ExercisePhase = v.InferOutput<typeof phaseSchema>;
export type RangeFile = v.InferOutput<typeof rangeSchema>;
