import { expect, test } from 'vitest';
import { dayLength } from '#core/base/units.ts';
import { responseQuestion, waitingWords } from './response-words.ts';

/** A Thursday. */
const today = Date.UTC(2026, 9, 29) / dayLength;

test('a day of the last week is named as people name it', () => {
	expect(responseQuestion(today - 1, today)).toBe('After yesterday, how has your back been since?');
	expect(responseQuestion(today - 2, today)).toBe(
		'After Tuesday, how was your back in the next day or two?'
	);
	expect(responseQuestion(today - 7, today)).toContain('After last Thursday,');
	expect(waitingWords(today - 2, today)).toBe(
		'Tell us how your back was after Tuesday, and the next small step can come.'
	);
});
