import { expect, test } from 'vitest';
import { milliseconds } from '#core/base/units.ts';
import { heelGap, seatedTwist } from '#core/progression/practice.fake.ts';
import { hoursWords, rangeChangeWords } from './progress-words.ts';

test('a change is told in the unit of the range, and going back is eased', () => {
	const change = { since: 0, from: 20, to: 16 };
	expect(rangeChangeWords(heelGap, { ...change, further: 4 })).toBe('4 cm further');
	expect(rangeChangeWords(seatedTwist, { ...change, further: -4 })).toBe('eased by 4°');
	expect(rangeChangeWords(seatedTwist, { ...change, further: 0 })).toBe('as on the first day');
	const times = { ...seatedTwist, unit: 'times' as const };
	expect([2, -1, 0].map((further) => rangeChangeWords(times, { ...change, further }))).toEqual([
		'2 more than on the first day',
		'1 fewer than on the first day',
		'as on the first day'
	]);
	expect(rangeChangeWords(seatedTwist, { ...change, further: 0 }, true)).toBe(
		'as at the start of this time'
	);
});

test('many minutes are hours', () => {
	expect([48, 60, 805].map((minutes) => hoursWords(milliseconds(minutes * 60_000)))).toEqual([
		'48 min',
		'1 h',
		'13 h 25 min'
	]);
});
