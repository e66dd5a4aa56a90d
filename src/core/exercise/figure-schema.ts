import * as v from 'valibot';
import { told } from '#core/told.ts';
import { postures } from './posture.ts';

const at = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const size = v.pipe(v.number(), v.gtValue(0, 'must be more than 0'));
const degrees = v.number();
const centimetres = v.number();
const side = v.picklist(['left', 'right']);

/**
 * 0 = standing with the arms hanging, palms in. L left, R right; positive: flexion, abduction,
 * internal rotation, dorsiflexion, pronation (90 = palms back), spine rotation to the left and bend
 * to the right. `pitch` +90 is face down, -90 face up; `axial` turns about the body's own length to the
 * left; `tilt` to the right. What is not named is 0.
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
	at: told('Where in the range this pose stands, from 0 to 1.', at),
	label: v.optional(told('What the pose is, for those who read this file.', v.string())),
	pelvisCentimetres: told(
		'The middle between the hip joints. The floor is height 0. What is not named is 0.',
		v.strictObject({
			forward: v.optional(told('Towards where the figure faces when standing.', centimetres)),
			height: told('Above the floor.', centimetres),
			right: v.optional(told("To the figure's right.", centimetres))
		})
	),
	breath: v.optional(told('How far the breath is in, from 0 to 1.', at)),
	degrees: told(
		'0 = standing, arms hanging, palms in. Positive: flexion, abduction, internal rotation, dorsiflexion, pronation, spine turned left and bent right. pitch 90 is face down, -90 face up. What is not named is 0.',
		v.record(v.picklist(angleNames), degrees)
	)
});

/** `knee` and `forearm` rest with the shin's and the arm's end; `instep` is the top of the foot. */
const limbPoints = ['sole', 'toes', 'instep', 'knee', 'palm', 'forearm', 'shoulder'] as const;
const bodyPoints = ['pelvis', 'upper-back', 'head'] as const;

const contactSchema = v.strictObject({
	point: told(
		'The part of the body. A knee and a forearm rest with their whole length; instep is the top of the foot.',
		v.picklist([
			...bodyPoints,
			...limbPoints.map((point) => `left-${point}` as const),
			...limbPoints.map((point) => `right-${point}` as const)
		])
	),
	on: told(
		'What it rests on.',
		v.picklist(['floor', 'chair', 'wall', 'pillow', 'left-thigh', 'right-thigh'])
	),
	from: v.optional(told('Where in the range it begins to hold; from the start when absent.', at)),
	until: v.optional(told('Where in the range it ends; at the end when absent.', at)),
	landsOver: v.optional(
		told(
			'The share of the range over which it lands before and leaves after that: 0.04 when absent.',
			v.pipe(v.number(), v.gtValue(0), v.maxValue(1))
		)
	),
	slides: v.optional(
		told('Glides along the surface as the key poses lead it, instead of staying put.', v.boolean())
	),
	rolls: v.optional(
		told('A foot that tips onto its edge with the leg instead of lying flat.', v.boolean())
	),
	placeCentimetres: v.optional(
		told(
			'Where it stays: when absent, where the key poses have it at placedAt, else where it begins.',
			v.strictObject({
				forward: told('Towards where the figure faces when standing.', centimetres),
				right: told("To the figure's right.", centimetres)
			})
		)
	),
	placedAt: v.optional(told('The point of the range whose pose says where it stays.', at)),
	heightCentimetres: v.optional(
		told('Of the joint centre above the surface, if not the usual one.', centimetres)
	),
	thigh: v.optional(
		told(
			'Where on a thigh it rests.',
			v.strictObject({
				percentFromKnee: told('How far from the knee towards the hip.', v.number()),
				behindCentimetres: told('How far behind the bone.', centimetres)
			})
		)
	)
});

const forwardCentimetres = told(
	'Its middle, towards where the figure faces when standing.',
	centimetres
);
const place = {
	forwardCentimetres,
	rightCentimetres: told("Its middle, to the figure's right.", centimetres)
};
const area = {
	lengthCentimetres: told('From back to front.', size),
	widthCentimetres: told('From left to right.', size)
};

/** Things in the picture, placed by the middle of their footprint. */
const propSchema = v.variant('kind', [
	v.strictObject({ kind: told('What it is.', v.literal('mat')), ...place, ...area }),
	v.strictObject({
		kind: told('What it is.', v.literal('chair')),
		...place,
		headingDegrees: told('Where it faces: 0 forward, 90 to the right.', degrees),
		seatHeightCentimetres: told('Above the floor.', size)
	}),
	/** A wall facing forward. */
	v.strictObject({ kind: told('What it is.', v.literal('wall')), forwardCentimetres }),
	v.strictObject({
		kind: told('What it is.', v.literal('pillow')),
		...place,
		bottomCentimetres: told('How far it lies above the floor.', centimetres),
		...area,
		heightCentimetres: told('How thick it is.', size)
	})
]);

/**
 * How the body is posed and seen. World: x forward, y up, z to the figure's right; lengths are those of a
 * body 170 cm tall. Rotation order as in `figure/forward-kinematics.ts`.
 */
export const figureSchema = v.strictObject({
	camera: told(
		'From where it is seen, without perspective.',
		v.strictObject({
			azimuthDegrees: told("0 looks at the figure's right side, 90 at its front.", degrees),
			elevationDegrees: told('Above the floor.', degrees)
		})
	),
	side: v.optional(
		told(
			'The side the key poses show; the other is their mirror image. Absent where both sides move alike.',
			side
		)
	),
	timeline: told(
		'two-way: 0.5 is the start pose, 0 and 1 are the full range either way.',
		v.picklist(['one-way', 'two-way'])
	),
	keys: told(
		'Poses along the range, at least one; between them the body moves smoothly.',
		v.tupleWithRest([keySchema], keySchema)
	),
	passes: v.optional(
		told(
			'Postures it comes through: how to turn over between two of them is shown by what lies between.',
			v.array(
				v.strictObject({
					posture: told('What the body rests on, in a word.', v.picklist(postures)),
					at: told('Where in the range, from 0 to 1.', at)
				})
			)
		)
	),
	contacts: told(
		'What rests on what. The rest of the body follows the key poses.',
		v.array(contactSchema)
	),
	props: told('Things in the picture.', v.array(propSchema))
});

/** A figure that is another exercise's, played from its end to its start. */
export const reversalSchema = v.strictObject({
	backwards: told(
		"The exercise whose figure this is, played backwards: the file's name, without its ending.",
		v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'))
	)
});

export type FigureScript = v.InferOutput<typeof figureSchema>;
export type Key = v.InferOutput<typeof keySchema>;
export type Contact = v.InferOutput<typeof contactSchema>;
export type Prop = v.InferOutput<typeof propSchema>;
export type AngleName = (typeof angleNames)[number];
