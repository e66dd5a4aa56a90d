import { instantPhrases } from './instant-phrases.ts';
import { allDone, comingOut, laterWords } from './wording.ts';

/** What the voice says only while somebody measures with a phone that they cannot see. */
export const measuringPhrases = {
	begin: 'Get into place, and hold still.',
	taken: 'Got it.',
	move: 'Now move, and stay at the end.',
	unlikely: 'That does not fit.'
} as const;

const [out = ''] = comingOut;

/** To whoever is not still. */
export const stay = laterWords('hold', 'free');

/** One after the other. */
export const afterTry: Readonly<Record<'again' | 'done', readonly string[]>> = {
	again: [out, instantPhrases.onceMore],
	done: [out, allDone]
};
