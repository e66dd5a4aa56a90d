import * as v from 'valibot';

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
	at,
	label: v.optional(v.string()),
	/** The middle between the hip joints. The floor is height 0. What is not named is 0. */
	pelvisCentimetres: v.strictObject({
		forward: v.optional(centimetres),
		height: centimetres,
		right: v.optional(centimetres)
	}),
	degrees: v.record(v.picklist(angleNames), degrees)
});

/** `knee` and `forearm` rest with the shin's and the arm's end; `instep` is the top of the foot. */
const limbPoints = ['sole', 'toes', 'instep', 'knee', 'palm', 'forearm', 'shoulder'] as const;
const bodyPoints = ['pelvis', 'upper-back', 'head'] as const;

const contactSchema = v.strictObject({
	point: v.picklist([
		...bodyPoints,
		...limbPoints.map((point) => `left-${point}` as const),
		...limbPoints.map((point) => `right-${point}` as const)
	]),
	on: v.picklist(['floor', 'chair', 'wall', 'pillow', 'left-thigh', 'right-thigh']),
	/** The part of the range in which it holds; all of it when absent. */
	from: v.optional(at),
	until: v.optional(at),
	/** The share of the range over which it lands before and leaves after that: 0.04 when absent. */
	landsOver: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(1))),
	/** Glides along the surface as the key poses lead it, instead of staying put. */
	slides: v.optional(v.boolean()),
	/** A foot that tips onto its edge with the leg instead of lying flat. */
	rolls: v.optional(v.boolean()),
	/** Where it stays: absent, where the key poses have it at `placedAt`, else at the window's start. */
	placeCentimetres: v.optional(v.strictObject({ forward: centimetres, right: centimetres })),
	placedAt: v.optional(at),
	/** Of the joint centre above the surface, if not the usual one. */
	heightCentimetres: v.optional(centimetres),
	/** On a thigh: how far from the knee towards the hip, and how far behind the bone. */
	thigh: v.optional(v.strictObject({ percentFromKnee: v.number(), behindCentimetres: centimetres }))
});

const place = { forwardCentimetres: centimetres, rightCentimetres: centimetres };

/** Things in the picture, placed by the middle of their footprint. `heading` 0 faces forward (+x), 90 right (+z). */
const propSchema = v.variant('kind', [
	v.strictObject({
		kind: v.literal('mat'),
		...place,
		lengthCentimetres: size,
		widthCentimetres: size
	}),
	v.strictObject({
		kind: v.literal('chair'),
		...place,
		headingDegrees: degrees,
		seatHeightCentimetres: size
	}),
	/** A wall facing forward. */
	v.strictObject({ kind: v.literal('wall'), forwardCentimetres: centimetres }),
	/** `length` runs forward, `width` sideways. */
	v.strictObject({
		kind: v.literal('pillow'),
		...place,
		bottomCentimetres: centimetres,
		lengthCentimetres: size,
		widthCentimetres: size,
		heightCentimetres: size
	})
]);

/**
 * How the body is posed and seen. World: x forward, y up, z to the figure's right; lengths are those of a
 * body 170 cm tall. Rotation order as in `figure/forward-kinematics.ts`.
 */
export const figureSchema = v.strictObject({
	/** Orthographic. Azimuth 0 looks at the figure's right side, 90 at its front; elevation from the floor. */
	camera: v.strictObject({ azimuthDegrees: degrees, elevationDegrees: degrees }),
	/** The side the key poses show; the other is their mirror image. Absent where both sides move alike. */
	side: v.optional(side),
	/** two-way: 0.5 is the start pose, 0 and 1 are the full range either way. */
	timeline: v.picklist(['one-way', 'two-way']),
	keys: v.tupleWithRest([keySchema], keySchema),
	/** What rests on what. The rest of the body follows the key poses. */
	contacts: v.array(contactSchema),
	props: v.array(propSchema)
});

export type FigureScript = v.InferOutput<typeof figureSchema>;
export type Key = v.InferOutput<typeof keySchema>;
export type Contact = v.InferOutput<typeof contactSchema>;
export type Prop = v.InferOutput<typeof propSchema>;
export type AngleName = (typeof angleNames)[number];
