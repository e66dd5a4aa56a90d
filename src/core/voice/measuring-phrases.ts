import { instantPhrases } from './instant-phrases.ts';
import { allDone, comingOut, laterWords } from './wording.ts';

/** Phrases for measuring with a phone whose screen cannot be seen. */
export const measuringPhrases = {
	begin: 'Get into place, and hold still.',
	taken: 'Got it.',
	move: 'Now move, and stay at the end.',
	unlikely: 'That does not fit.'
} as const;

const [out = ''] = comingOut;

/** Words to somebody who moves. */
export const holdStillWords = laterWords('hold', 'free');

/** Phrases after a try, in order. */
export const afterTry: Readonly<Record<'again' | 'done', readonly string[]>> = {
	again: [out, instantPhrases.onceMore],
	done: [out, allDone]
};
