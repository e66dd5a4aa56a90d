import { expect, test } from 'vitest';
import { milliseconds } from '#core/base/units.ts';
import { monthOf } from '#core/progress/calendar.ts';
import { heelGap, seatedTwist } from '#core/progression/practice.fake.ts';
import {
	rangeChangeWords,
	longDateWords,
	hoursWords,
	monthWords,
	sessionName
} from './progress-words.ts';

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

test('a date of another year has its year', () => {
	expect(longDateWords(dayOf('2026-10-03'), dayOf('2026-11-21'))).toBe('3 October');
	expect(longDateWords(dayOf('2025-10-03'), dayOf('2026-11-21'))).toBe('3 October 2025');
	expect(monthWords(monthOf(dayOf('2026-03-31')))).toBe('March 2026');
});

test('a change is told in the unit of the range, and going back is eased', () => {
	const change = { since: 0, from: 20, to: 16 };
	expect(rangeChangeWords(heelGap, { ...change, further: 4 })).toBe('4 cm further');
	expect(rangeChangeWords(seatedTwist, { ...change, further: -4 })).toBe('eased by 4°');
	expect(rangeChangeWords(seatedTwist, { ...change, further: 0 })).toBe('as on the first day');
});

test('many minutes are hours', () => {
	expect([48, 60, 805].map((minutes) => hoursWords(milliseconds(minutes * 60_000)))).toEqual([
		'48 min',
		'1 h',
		'13 h 25 min'
	]);
});

test('a session is called by its routine, or by the stretch that was repeated', () => {
	const names = [{ daily: { name: 'Daily routine' } }, { plank: { name: 'Plank' } }] as const;
	expect(sessionName('daily', ...names)).toBe('Daily routine');
	expect(sessionName('repeat:plank', ...names)).toBe('Plank, repeated');
	expect(sessionName('gone', ...names)).toBe('A routine of before');
});
