import { expect, test } from 'vitest';
import { comparisonWords, moreNeeded } from './measure-words.ts';

test('only a difference that can be told apart is called further', () => {
	expect(comparisonWords({ days: 30, outcome: 'further' })).toMatch(/^Further than a month ago/);
	expect(comparisonWords({ days: 90, outcome: 'same' })).toMatch(/^Much the same as 3 months ago/);
	expect(comparisonWords({ days: 30, outcome: 'less far' })).toMatch(/^Less far than a month ago/);
});

test('it is said how many tries are missing', () => {
	expect([0, 1, 2].map(moreNeeded)).toEqual([
		'Three tries, of which the middle one counts.',
		'Two more tries.',
		'One more try.'
	]);
});
