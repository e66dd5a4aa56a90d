import type { Vector } from '#figure/geometry/vector.ts';

/**
 * Lengths of a body 170 cm tall, in centimetres (Drillis and Contini). Heights of the spine are
 * above the midpoint between the hip joints of an upright body.
 */
export const proportions = {
	hipHalfWidth: 8.5,
	shoulderHalfWidth: 18,
	heights: { L5: 10, L3: 19, T12: 28, T6: 38.5, shoulder: 46.5, C7: 49 },
	neck: 10,
	/** From the base of the skull to the head's centre. */
	headCentre: [2, 10, 0] satisfies Vector,
	thigh: 41.65,
	shank: 41.8,
	upperArm: 31.6,
	forearm: 24.8,
	palm: 8,
	hand: 18.4,
	/** Points in the foot's own axes, from the ankle. */
	heel: [-5, -6.6, 0] satisfies Vector,
	ball: [13, -6.6, 0] satisfies Vector,
	toe: [19, -6.6, 0] satisfies Vector,
	footHalfWidth: 3.5
} as const;

/**
 * Centimetres from the surface up to the centre of the joint that rests on it; other points keep
 * the height of the key poses.
 */
export const contactHeights = {
	sole: 6.6,
	instep: 6,
	toes: 1,
	knee: 5.5,
	wrist: 4,
	elbow: 4.5,
	head: 12.3
} as const;

/**
 * Clavicular elevation: as an arm rises from 50 to 175 degrees, its shoulder moves up by `lift` and
 * medially by `inwards` centimetres.
 */
export const clavicle = { from: 50, to: 175, lift: 5.8, inwards: 2 } as const;
