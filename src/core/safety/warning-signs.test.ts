import { expect, test } from 'vitest';
import { urgencies } from '#core/journal/urgency.ts';
import { callWords, signLists, signWords, urgencyOf } from './warning-signs.ts';

const ids = urgencies.map((urgency) => signLists[urgency].signs.map(({ id }) => id));

test('there are eight signs of an emergency, ten for today and eight for the next days', () => {
	expect(ids.map(({ length }) => length)).toEqual([8, 10, 8]);
	expect(new Set(ids.flat()).size).toBe(26);
});

test('the strictest sign decides, in every pair of screens', () => {
	const [emergency = [], today = [], soon = []] = ids;
	for (const a of emergency)
		for (const b of [...today, ...soon]) expect(urgencyOf([b, a])).toBe('emergency');
	for (const a of today) for (const b of soon) expect(urgencyOf([b, a])).toBe('today');
	for (const a of soon) expect(urgencyOf([a])).toBe('soon');
	expect(urgencyOf([])).toBeUndefined();
});

test('a sign that this version does not know is not taken lightly', () => {
	expect(urgencyOf(['a-sign-of-later'])).toBe('today');
	expect(urgencyOf(['a-sign-of-later', 'pregnant'])).toBe('today');
	expect(signWords('a-sign-of-later')).toBeUndefined();
	expect(signWords('pregnant')).toBe('You are pregnant or gave birth in the last 6 weeks.');
});

test('on the phone one says all that is true, and names what must not be missed', () => {
	expect(callWords(['bladder', 'saddle'])).toBe(
		'I have back pain and numbness or tingling between my legs, and new trouble with my bladder or bowel. Could this be cauda equina syndrome?'
	);
	expect(callWords(['blow'])).toBe('I have back pain and it began after a hard fall or blow.');
	for (const { id } of signLists.emergency.signs) expect(callWords([id])).toContain(' and ');
	expect(callWords([])).toBe('I have back pain.');
});
