import type { Cue } from '#core/session/cue.ts';

/** A soft note: quickly but smoothly in, slowly out. */
export interface Note {
	/** In hertz. */
	readonly pitch: number;
	/** In seconds, from the cue. */
	readonly at: number;
	/** In seconds, until it cannot be heard any more. */
	readonly length: number;
	/** From 0 to 1, beside the other notes. */
	readonly strength: number;
}

const [g4, c5, e5, g5, c6] = [392, 523.25, 659.25, 783.99, 1046.5];

/** Up into a movement, one note to stay, down to come out: told apart without looking. */
export function notesOf(cue: Cue): readonly Note[] {
	switch (cue.name) {
		case 'begin':
			return [note(c5, 0), note(e5, 0.16), note(g5, 0.32, 0.7)];
		case 'move':
			return [note(c5, 0), note(g5, 0.14)];
		case 'hold':
			return [note(e5, 0, 0.9)];
		case 'release':
			return [note(g5, 0), note(c5, 0.14)];
		case 'rest':
			return [note(g4, 0, 0.8, 0.8)];
		case 'change-sides':
			return [note(e5, 0), note(c5, 0.14), note(e5, 0.28)];
		case 'countdown':
			return [note(c6, 0, 0.18, 0.4)];
		case 'done':
			return [note(c5, 0), note(e5, 0.18), note(g5, 0.36), note(c6, 0.54, 1.4)];
	}
}

function note(pitch: number, at: number, length = 0.45, strength = 1): Note {
	return { pitch, at, length, strength };
}
