import { milliseconds, type Milliseconds } from '#core/base/units.ts';

/** How long a voice takes: a line through the lengths of the spoken clips. */
const pace = { each: 400, letter: 66 } as const;

export function speakingTime(words: string): Milliseconds {
	return milliseconds(pace.each + pace.letter * words.length);
}

/** Seconds for hearing or reading what a person wrote beside a step, before it begins. */
export function noteSeconds(note: string | undefined): number {
	return note === undefined ? 0 : Math.ceil(speakingTime(note) / 1000);
}
