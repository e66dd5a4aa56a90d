import * as v from 'valibot';
import { describe } from '#core/base/describe.ts';

const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const positive = v.pipe(v.number(), v.gtValue(0, 'must be more than 0'));

export const rangeSchema = v.strictObject({
	measure: describe('What is measured, in words.', words),
	reading: v.optional(
		describe(
			'What a value means, in a few words; {} becomes the value. Absent where it explains itself.',
			v.pipe(words, v.includes('{}', 'must have a place for the value'))
		)
	),
	unit: describe(
		'What the values of the range are counted in; with times, a target says how many repetitions there are.',
		v.picklist(['degrees', 'centimetres', 'percent', 'seconds', 'minutes', 'times'])
	),
	easiest: describe('The value of the least that still is the exercise.', v.number()),
	start: describe('The target of the first day.', v.number()),
	goal: describe('The value it grows towards.', v.number()),
	ceiling: describe('The app never goes past it.', v.number()),
	step: describe('By how much a target may change at a time.', positive),
	tolerance: describe('How near the target counts as reached.', v.pipe(v.number(), v.minValue(0))),
	noise: describe(
		'The smallest difference that home measuring can tell (MDC90).',
		v.pipe(v.number(), v.minValue(0))
	),
	perSide: describe('Whether left and right have targets of their own.', v.boolean()),
	easedAfterWaking: describe(
		'Bending stretches are eased in the first hour after waking (Snook 1998).',
		v.boolean()
	),
	poses: v.optional(
		describe(
			"Which point of the figure's range shows which value; straight lines between.",
			v.array(
				v.strictObject({
					value: describe('In the unit of the range.', v.number()),
					at: describe('From 0, where the range of the figure begins, to 1.', v.number())
				})
			)
		)
	),
	goalSource: describe('Where the goal comes from, or that it is a judgement.', words)
});
