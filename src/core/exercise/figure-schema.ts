import * as v from 'valibot';
import { describe } from '#core/base/describe.ts';
import { contactSchema } from './contact-schema.ts';
import { postures } from './posture.ts';
import { propSchema } from './prop-schema.ts';

const at = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const size = v.pipe(v.number(), v.gtValue(0, 'must be more than 0'));
const degrees = v.number();
const centimetres = v.number();
const side = v.picklist(['left', 'right']);

/**
 * All angles are 0 when standing with the arms hanging, palms in. L is left, R right. Positive is
 * flexion, abduction, internal rotation, dorsiflexion, pronation (90 = palms back), spine rotation
 * to the left and bend to the right. `pitch` is +90 face down, -90 face up; `axial` turns about the
 * long axis of the body to the left; `tilt` is to the right. An absent angle is 0.
 */
export const angleNames = [
	...(['pitch', 'axial', 'tilt'] as const),
	...(['lum.flex', 'lum.bendR', 'lum.rotL'] as const),
	...(['tho.flex', 'tho.bendR', 'tho.rotL'] as const),
	...(['neck.flex', 'neck.bendR', 'neck.rotL'] as const),
	...(['hipL.flex', 'hipL.abd', 'hipL.irot', 'kneeL.flex', 'ankL.df'] as const),
	...(['hipR.flex', 'hipR.abd', 'hipR.irot', 'kneeR.flex', 'ankR.df'] as const),
	...(['shL.flex', 'shL.abd', 'shL.irot', 'elL.flex', 'elL.pron', 'wrL.ext'] as const),
	...(['shR.flex', 'shR.abd', 'shR.irot', 'elR.flex', 'elR.pron', 'wrR.ext'] as const)
] as const;

const keySchema = v.strictObject({
	at: describe('Where in the range this pose stands, from 0 to 1.', at),
	label: v.optional(describe('What the pose is, for those who read this file.', v.string())),
	pelvisCentimetres: describe(
		'The middle between the hip joints. The floor is height 0. What is not named is 0.',
		v.strictObject({
			forward: v.optional(describe('Towards where the figure faces when standing.', centimetres)),
			height: describe('Above the floor.', centimetres),
			right: v.optional(describe("To the figure's right.", centimetres))
		})
	),
	breath: v.optional(describe('How far the breath is in, from 0 to 1.', at)),
	degrees: describe(
		'0 = standing, arms hanging, palms in. Positive: flexion, abduction, internal rotation, dorsiflexion, pronation, spine turned left and bent right. pitch 90 is face down, -90 face up. What is not named is 0.',
		v.record(v.picklist(angleNames), degrees)
	)
});

/**
 * Poses and camera of the figure. World axes: x forward, y up, z to the figure's right; lengths are
 * those of a body 170 cm tall. The rotation order is that of `figure/forward-kinematics.ts`.
 */
export const figureSchema = v.strictObject({
	camera: describe(
		'From where it is seen, without perspective.',
		v.strictObject({
			azimuthDegrees: describe("0 looks at the figure's right side, 90 at its front.", degrees),
			elevationDegrees: describe('Above the floor.', degrees)
		})
	),
	side: v.optional(
		describe(
			'The side the key poses show; the other is their mirror image. Absent where both sides move alike.',
			side
		)
	),
	timeline: describe(
		'two-way: 0.5 is the start pose, 0 and 1 are the full range either way.',
		v.picklist(['one-way', 'two-way'])
	),
	cycle: v.optional(
		describe(
			'A movement that goes round and round, such as walking: the range from here to the end is shown again and again, and what lies before leads into it.',
			v.strictObject({
				from: describe(
					'Where in the range it begins anew, with the pose that stands at the end.',
					at
				),
				seconds: describe('How long one round lasts.', size),
				groundCentimetres: describe(
					'How far the ground goes back in a round, under somebody who walks on the spot.',
					size
				)
			})
		)
	),
	pictureAt: v.optional(
		describe('The point of the range that small pictures show; its end when absent.', at)
	),
	sign: v.optional(
		describe(
			'What small pictures draw beside the body where the way of its movement tells little: an arrow up from hips or chest, forwards, round with the chest or from the head to the knees, or the line from neck to knee that is kept straight.',
			v.picklist(['hips-up', 'chest-up', 'forwards', 'turn', 'curl', 'neck-to-knee'])
		)
	),
	gap: v.optional(
		describe(
			'What is measured between two points of the body, and drawn as a line between them.',
			v.literal('heel-to-seat')
		)
	),
	keys: describe(
		'Poses along the range, at least one; between them the body moves smoothly.',
		v.tupleWithRest([keySchema], keySchema)
	),
	passes: v.optional(
		describe(
			'Postures it comes through: how to turn over between two of them is shown by what lies between.',
			v.array(
				v.strictObject({
					posture: describe('What the body rests on, in a word.', v.picklist(postures)),
					at: describe('Where in the range, from 0 to 1.', at)
				})
			)
		)
	),
	cuts: v.optional(
		describe(
			'Where a long way from posture to posture is cut into pictures of their own, each seen from as near as it can be, in order.',
			v.array(at)
		)
	),
	contacts: describe(
		'What rests on what. The rest of the body follows the key poses.',
		v.array(contactSchema)
	),
	props: describe('Things in the picture.', v.array(propSchema))
});

/** A figure that is the one of another exercise, played from its end to its start. */
export const reversalSchema = v.strictObject({
	backwards: describe(
		"The exercise whose figure this is, played backwards: the file's name, without its ending.",
		v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'))
	)
});

export type FigureScript = v.InferOutput<typeof figureSchema>;
export type Key = v.InferOutput<typeof keySchema>;
export type { Prop } from './prop-schema.ts';
export type AngleName = (typeof angleNames)[number];
