import * as v from 'valibot';
import { describe } from '#core/base/describe.ts';

const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const error = describe(
	'Half width of the band the value lies in, in the unit of the range: what measuring at home is off by.',
	v.pipe(v.number(), v.gtValue(0, 'must be more than 0'))
);
const readings = v.optional(
	describe(
		'Pairs of what is read and the value that it means, in order, straight lines between. Absent where what is read is the value.',
		v.pipe(
			v.array(v.strictTuple([v.number(), v.number()])),
			v.minLength(2, 'must have at least two pairs')
		)
	)
);

const rulerSchema = v.strictObject({
	method: describe('With a ruler or a tape measure, in centimetres.', v.literal('ruler')),
	what: describe('What is measured, in a few words: "Height of the stack".', words),
	how: describe('How to go about it, in a sentence or two.', words),
	error,
	readings,
	scaledWithHeight: v.optional(
		describe(
			'The centimetres that are read grow with the body: they are given for one 170 cm tall.',
			v.literal(true)
		)
	)
});

const clockFaceSchema = v.strictObject({
	method: describe('Against a clock face on the floor, in steps of 5°.', v.literal('clock-face')),
	how: describe('How to go about it, in a sentence or two.', words),
	error
});

const phoneSchema = v.strictObject({
	method: describe(
		'With the phone as an inclinometer, in degrees from its zero.',
		v.literal('phone')
	),
	where: describe('Where the phone lies, as in "Hold the phone …".', words),
	zero: describe('The position it counts from: a sentence.', words),
	then: describe('What to do from there: a sentence.', words),
	error,
	readings
});

export const measuringSchema = v.strictObject({
	how: describe('With what, and how.', words),
	error: describe('How far off that is.', words),
	phoneCannot: v.optional(
		describe('Why a phone cannot measure it, where somebody might think so: a sentence.', words)
	),
	methods: v.optional(
		describe(
			'Each way that the app helps with, besides the figure, which every exercise with poses has.',
			v.array(v.variant('method', [rulerSchema, clockFaceSchema, phoneSchema]))
		)
	)
});

/** With a ruler, against a clock face, or with the phone as an inclinometer in degrees. */
export type HomeMethod = NonNullable<v.InferOutput<typeof measuringSchema>['methods']>[number];
