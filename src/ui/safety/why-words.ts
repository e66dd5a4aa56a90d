import { reasonWords } from '#core/range/reasons.ts';
import type { Why } from '#core/safety/offer.ts';

/** Why an exercise is not offered now, as a sentence for the person. */
export function whyWords(why: Why): string {
	switch (why.name) {
		case 'standing':
			return reasonWords[why.standing === 'gentle' ? 'gentle' : 'red-flag'];
		case 'health':
			return why.words;
		case 'strength':
			return 'Strength opens one by one, and this comes later.';
	}
}
