import { expect, test } from 'vitest';
import { allowanceAt, screeningAt, spasmAt } from '#core/journal/entry.fake.ts';
import { safetyNotesOf } from './safety-notes.ts';

test('signs that were true and what was opened by hand are told, the latest first', () => {
	const notes = safetyNotesOf([
		screeningAt(1000, { signs: ['fever', 'unheard-of'] }),
		screeningAt(2000),
		spasmAt(3000),
		allowanceAt(4000, 'doctor'),
		allowanceAt(5000, 'strength')
	]);
	expect(notes.map(({ at, words }) => [at, words])).toEqual([
		[5000, 'You opened strength by hand.'],
		[4000, 'You noted that a doctor said you may go on.'],
		[1000, 'You ticked: Fever, shivering, or you feel very ill. A sign of another version.']
	]);
});
