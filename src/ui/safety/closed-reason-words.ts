import { reasonWords } from '#core/progression/reasons.ts';
import type { ClosedReason } from '#core/safety/exercise-access.ts';

const stoppedWords = {
	sharp: 'It hurt sharply today, so it is over for today. Next time it asks for less.',
	leg: 'You felt pain down a leg today, so the exercises are over for today. Rest, slow breathing and a short walk stay open.'
} as const;

/** Why an exercise is not offered now, as a sentence for the person. */
export function closedReasonWords(why: ClosedReason): string {
	switch (why.name) {
		case 'standing':
			return reasonWords[why.standing === 'gentle' ? 'gentle' : 'red-flag'];
		case 'health':
			return why.words;
		case 'strength':
			return 'Strength opens one exercise after another.';
		case 'stopped':
			return stoppedWords[why.kind];
		case 'recent-spasm':
			return 'You had a spasm in the last days, so stretches of your own wait.';
		case 'halved':
			return 'Only half the range is for you now, so there is nothing to measure.';
	}
}
