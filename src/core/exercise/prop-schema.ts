import * as v from 'valibot';
import { describe } from '#core/base/describe.ts';

const size = v.pipe(v.number(), v.gtValue(0, 'must be more than 0'));
const degrees = v.number();
const centimetres = v.number();

const forwardCentimetres = describe(
	'Its middle, towards where the figure faces when standing.',
	centimetres
);
const place = {
	forwardCentimetres,
	rightCentimetres: describe("Its middle, to the figure's right.", centimetres)
};
const area = {
	lengthCentimetres: describe('From back to front.', size),
	widthCentimetres: describe('From left to right.', size)
};

const lengthwise = describe(
	'Where its length points: 0 forward, 90 to the right; forward when absent.',
	degrees
);

/** Props in the picture, placed by the middle of their footprint. */
export const propSchema = v.variant('kind', [
	v.strictObject({
		kind: describe('What it is.', v.literal('mat')),
		...place,
		...area,
		headingDegrees: v.optional(lengthwise)
	}),
	v.strictObject({
		kind: describe('What it is.', v.literal('chair')),
		...place,
		headingDegrees: describe('Where it faces: 0 forward, 90 to the right.', degrees),
		seatHeightCentimetres: describe('Above the floor.', size),
		until: v.optional(
			describe(
				'The cut from which on it is no longer there; to the end when absent.',
				v.pipe(v.number(), v.minValue(0), v.maxValue(1))
			)
		)
	}),
	/** A wall facing forward. */
	v.strictObject({ kind: describe('What it is.', v.literal('wall')), forwardCentimetres }),
	v.strictObject({
		kind: describe('What it is.', v.literal('pillow')),
		...place,
		headingDegrees: v.optional(lengthwise),
		bottomCentimetres: describe('How far it lies above the floor.', centimetres),
		...area,
		heightCentimetres: describe('How thick it is.', size),
		under: v.optional(
			describe(
				'The leg that lies on it: the other one lies below. On or below nothing but the floor when absent.',
				v.picklist(['left-leg', 'right-leg'])
			)
		)
	}),
	/** Cushions that stop the body at today's target: their number reaches up to it. */
	v.strictObject({
		kind: describe('What it is.', v.literal('stack')),
		under: describe(
			'The part of the body that comes to rest on it at the target.',
			v.picklist(['seat', 'left-knee', 'right-knee'])
		),
		bottomCentimetres: describe('How far above the floor the lowest lies.', centimetres),
		thicknessCentimetres: describe('Of one cushion.', size),
		...area
	}),
	/** Books on the floor, as high as the hips are raised at today's target. */
	v.strictObject({
		kind: describe('What it is.', v.literal('books')),
		...place,
		...area,
		thicknessCentimetres: describe('Of one book.', size)
	})
]);

export type Prop = v.InferOutput<typeof propSchema>;
