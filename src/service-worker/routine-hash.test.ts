import { expect, test } from 'vitest';
import { routineHashIn } from './routine-hash.ts';

test('the link in what another app shares is found, whichever part it is in', () => {
	const text = 'Try this https://site.example/shared#1.Ab-_9 tonight';
	expect(routineHashIn([null, text, 'My plan'])).toBe('#1.Ab-_9');
	expect(routineHashIn(['https://site.example/shared#1.Zz', text])).toBe('#1.Zz');
	expect(routineHashIn([null, 'no link', ''])).toBe('');
});
