import { expect, test } from 'vitest';
import { wordErrors, wordsIn } from './word-errors.ts';

test('a wrong, a missing and an extra word are one error each', () => {
	const said = wordsIn('Breathe out, turn slowly.');
	expect(said).toEqual(['breathe', 'out', 'turn', 'slowly']);
	expect(wordErrors(said, said)).toBe(0);
	expect(wordErrors(said, wordsIn('breathe out burn slowly'))).toBe(1);
	expect(wordErrors(said, wordsIn('breathe turn slowly'))).toBe(1);
	expect(wordErrors(said, wordsIn('breathe out and turn slowly'))).toBe(1);
	expect(wordErrors(said, [])).toBe(4);
});
