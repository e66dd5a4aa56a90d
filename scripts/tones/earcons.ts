import type { ToneName } from '#core/voice/clip.ts';

/**
 * One vibration mode of a struck object: its frequency as a multiple of the pitch, how loud, how
 * long.
 */
export interface Partial {
	readonly ratio: number;
	readonly strength: number;
	/** Seconds in which it decays by 60 dB. */
	readonly ring: number;
}

export interface Stroke {
	/** In seconds. */
	readonly at: number;
	/** In Hz. */
	readonly pitch: number;
	readonly strength: number;
	readonly partials: readonly Partial[];
	/** Seconds from silence to full strength: a few thousandths for a mallet, more for a breath. */
	readonly rise: number;
}

export interface Earcon {
	readonly strokes: readonly Stroke[];
	/** In seconds. */
	readonly length: number;
	/** The loudness of the loudest 400 ms, in LUFS. The voice is at -18. */
	readonly loudness: number;
}

/** A marimba's bar is tuned to 1 : 4 : 9.2 (Fletcher and Rossing, The Physics of Musical Instruments). */
const marimba: readonly Partial[] = [
	{ ratio: 1, strength: 1, ring: 0.42 },
	{ ratio: 4, strength: 0.22, ring: 0.16 },
	{ ratio: 9.2, strength: 0.05, ring: 0.05 }
];
/** A kalimba's tongue: a clamped bar's 1 : 6.27, over a box that resonates an octave up. */
const kalimba: readonly Partial[] = [
	{ ratio: 1, strength: 1, ring: 0.62 },
	{ ratio: 2, strength: 0.28, ring: 0.4 },
	{ ratio: 6.27, strength: 0.08, ring: 0.09 }
];
/** A singing bowl's first modes, which beat a little. */
const bowl: readonly Partial[] = [
	{ ratio: 1, strength: 1, ring: 2.4 },
	{ ratio: 1.004, strength: 0.5, ring: 2.4 },
	{ ratio: 2.77, strength: 0.3, ring: 1.1 },
	{ ratio: 5.2, strength: 0.08, ring: 0.4 }
];
/** Breath blown over a bottle: one note and a weak octave. */
const breath: readonly Partial[] = [
	{ ratio: 1, strength: 1, ring: 0.7 },
	{ ratio: 2, strength: 0.08, ring: 0.3 }
];
const wood: readonly Partial[] = [
	{ ratio: 1, strength: 1, ring: 0.12 },
	{ ratio: 2.71, strength: 0.35, ring: 0.06 }
];

const malletRise = 0.004;
const [c4, g4, a4, b4] = [261.63, 392, 440, 493.88];
const [c5, d5, e5, g5, a5, c6] = [523.25, 587.33, 659.26, 783.99, 880, 1046.5];

function stroke(
	partials: readonly Partial[],
	pitch: number,
	at = 0,
	strength = 1,
	rise = malletRise
) {
	return { partials, pitch, at, strength, rise };
}

/** Each tone has its own direction and material, so that nobody needs to recognise pitches. */
export const earcons: Readonly<Record<ToneName, Earcon>> = {
	/** Up a fifth, on wood. */
	go: {
		strokes: [stroke(marimba, c5), stroke(marimba, g5, 0.085)],
		length: 0.3,
		loudness: -22
	},
	/** One low note that stays. */
	hold: {
		strokes: [stroke(kalimba, g4, 0, 1, 0.012), stroke(kalimba, g4 * 1.5, 0.01, 0.25, 0.02)],
		length: 0.32,
		loudness: -22
	},
	/** Down a fifth, and softer. */
	release: {
		strokes: [stroke(kalimba, g4, 0, 0.9), stroke(kalimba, c4, 0.095, 1, 0.008)],
		length: 0.34,
		loudness: -22.5
	},
	/** A note, a lower one, and the first again. */
	switch: {
		strokes: [stroke(marimba, e5), stroke(marimba, b4, 0.1, 0.9), stroke(marimba, e5, 0.2, 0.95)],
		length: 0.42,
		loudness: -22
	},
	/** A breath out: down a third, without a stroke. */
	rest: {
		strokes: [stroke(breath, a4, 0, 0.8, 0.05), stroke(breath, a4 * 0.794, 0.14, 1, 0.07)],
		length: 0.42,
		loudness: -23
	},
	/** A chord, note by note, that rings out. */
	done: {
		strokes: [
			stroke(bowl, c4, 0, 0.9, 0.01),
			stroke(kalimba, e5, 0.16, 0.7),
			stroke(kalimba, g5, 0.32, 0.7),
			stroke(kalimba, c6, 0.48, 0.6),
			stroke(bowl, c5, 0.48, 0.5, 0.01)
		],
		length: 1.7,
		loudness: -21
	},
	/** Announces that something will be said. */
	'lead-in': {
		strokes: [stroke(bowl, d5, 0, 0.7, 0.015), stroke(bowl, a5, 0.03, 0.3, 0.02)],
		length: 0.34,
		loudness: -25
	},
	'tick-3': { strokes: [stroke(wood, g4)], length: 0.12, loudness: -27 },
	'tick-2': { strokes: [stroke(wood, a4)], length: 0.12, loudness: -27 },
	'tick-1': { strokes: [stroke(wood, c5)], length: 0.14, loudness: -26 }
};
