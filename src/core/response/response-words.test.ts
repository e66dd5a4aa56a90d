import { expect, test } from 'vitest';
import { dayLength } from '#core/base/units.ts';
import { responseQuestion, waitingWords } from './response-words.ts';

/** A Thursday. */
const today = Date.UTC(2026, 9, 29) / dayLength;

test('a day of the last week is named as people name it', () => {
	expect(responseQuestion(today - 1, today)).toBe(
		'How has your back been since yesterday’s session?'
	);
	expect(responseQuestion(today - 2, today)).toBe(
		'After your session on Tuesday, how was your back in the next day or two?'
	);
	expect(responseQuestion(today - 7, today)).toContain('After your session last Thursday,');
	expect(waitingWords(today - 2, today)).toBe(
		'Tell us how your back was after your session on Tuesday. Then the next small step can come.'
	);
});
