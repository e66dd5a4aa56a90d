import * as v from 'valibot';

const at = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/**
 * How the body is posed and seen. Joint angles in degrees, 0 = standing with the arms hanging;
 * signs and rotation order as in `figure/skeleton.ts`.
 */
export const figureSchema = v.strictObject({
	/** Orthographic. Azimuth 0 looks at the figure's right side, 90 at its front; elevation from the floor. */
	camera: v.strictObject({ azimuthDegrees: v.number(), elevationDegrees: v.number() }),
	/** The side the key poses show; the other is their mirror image. Absent where both sides move alike. */
	side: v.optional(v.picklist(['left', 'right'])),
	/** two-way: 0.5 is the start pose, 0 and 1 are the full range either way. */
	timeline: v.picklist(['one-way', 'two-way']),
	keys: v.array(
		v.strictObject({
			at,
			label: v.optional(v.string()),
			joints: v.record(v.string(), v.number())
		})
	),
	/** What rests on what, in words of the anatomy; `from` and `until` bound the part of the range. */
	contacts: v.array(
		v.strictObject({
			point: v.string(),
			on: v.picklist(['floor', 'chair', 'wall', 'thigh', 'pillow']),
			from: v.optional(at),
			until: v.optional(at),
			slides: v.optional(v.boolean())
		})
	)
});

export type FigureScript = v.InferOutput<typeof figureSchema>;
