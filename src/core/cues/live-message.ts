import type { SessionPhase } from '#core/session/session-phase.ts';
import { instantPhrases } from '#core/voice/instant-phrases.ts';

/** What is said and shown while a routine waits for the person. */
export const goOnWords = 'Tap Go on when you are ready.';

/** What a screen reader could be told at a moment of a session. */
export interface LiveWords {
	/** Step, side and target. */
	readonly place: string;
	/** What the voice says there. */
	readonly caption: string;
	/** What the person wrote, where no voice says it. */
	readonly own: string;
	/** How to come out of the exercise, or the breath in a rest, once it hurt. */
	readonly relief: string;
}

/**
 * What a screen reader is told, so that nothing is said twice at a time: what the voice would say,
 * unless it is heard, and where one is, which the voice does not say, when a session goes on.
 */
export function liveMessage(phase: SessionPhase, words: LiveWords, voiceHeard: boolean): string {
	switch (phase.name) {
		case 'running':
			return voiceHeard ? words.own : words.caption;
		case 'resuming':
			return words.place;
		case 'hurt':
			return voiceHeard ? '' : words.relief;
		case 'paused':
			switch (phase.reason) {
				case 'asked':
					return voiceHeard ? '' : instantPhrases.paused;
				case 'waiting':
					return `${words.caption} ${goOnWords}`.trim();
				case 'slept':
					return voiceHeard ? '' : instantPhrases.waited;
				case 'restored':
					return `${instantPhrases.paused} ${words.place}`;
			}
		case 'ready':
		case 'finished':
			return '';
	}
}
