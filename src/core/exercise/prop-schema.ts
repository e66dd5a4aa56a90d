import * as v from 'valibot';
import { describeField } from '#core/base/described.ts';

const size = v.pipe(v.number(), v.gtValue(0, 'must be more than 0'));
const degrees = v.number();
const centimetres = v.number();

const forwardCentimetres = describeField(
	'Its middle, towards where the figure faces when standing.',
	centimetres
);
const place = {
	forwardCentimetres,
	rightCentimetres: describeField("Its middle, to the figure's right.", centimetres)
};
const area = {
	lengthCentimetres: describeField('From back to front.', size),
	widthCentimetres: describeField('From left to right.', size)
};

const lengthwise = describeField(
	'Where its length points: 0 forward, 90 to the right; forward when absent.',
	degrees
);

/** Things in the picture, placed by the middle of their footprint. */
export const propSchema = v.variant('kind', [
	v.strictObject({
		kind: describeField('What it is.', v.literal('mat')),
		...place,
		...area,
		headingDegrees: v.optional(lengthwise)
	}),
	v.strictObject({
		kind: describeField('What it is.', v.literal('chair')),
		...place,
		headingDegrees: describeField('Where it faces: 0 forward, 90 to the right.', degrees),
		seatHeightCentimetres: describeField('Above the floor.', size),
		until: v.optional(
			describeField(
				'The cut from which on it is no longer there; to the end when absent.',
				v.pipe(v.number(), v.minValue(0), v.maxValue(1))
			)
		)
	}),
	/** A wall facing forward. */
	v.strictObject({ kind: describeField('What it is.', v.literal('wall')), forwardCentimetres }),
	v.strictObject({
		kind: describeField('What it is.', v.literal('pillow')),
		...place,
		headingDegrees: v.optional(lengthwise),
		bottomCentimetres: describeField('How far it lies above the floor.', centimetres),
		...area,
		heightCentimetres: describeField('How thick it is.', size),
		under: v.optional(
			describeField(
				'The leg that lies on it: the other one lies below. On or below nothing but the floor when absent.',
				v.picklist(['left-leg', 'right-leg'])
			)
		)
	}),
	/** Cushions that stop the body at today's target: so many that they reach up to it. */
	v.strictObject({
		kind: describeField('What it is.', v.literal('stack')),
		under: describeField(
			'The part of the body that comes to rest on it at the target.',
			v.picklist(['seat', 'left-knee', 'right-knee'])
		),
		bottomCentimetres: describeField('How far above the floor the lowest lies.', centimetres),
		thicknessCentimetres: describeField('Of one cushion.', size),
		...area
	}),
	/** Books on the floor, as high as the hips come off it at today's target. */
	v.strictObject({
		kind: describeField('What it is.', v.literal('books')),
		...place,
		...area,
		thicknessCentimetres: describeField('Of one book.', size)
	})
]);

export type Prop = v.InferOutput<typeof propSchema>;
