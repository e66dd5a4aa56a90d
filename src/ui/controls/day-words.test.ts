import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { dayWords, daysBetween } from './day-words.ts';

const at = (text: string) => instant(new Date(text).getTime());

test('days are counted by the calendar, not by hours', () => {
	expect(daysBetween(at('2026-11-20T23:50'), at('2026-11-21T00:10'))).toBe(1);
	expect(daysBetween(at('2026-11-21T00:10'), at('2026-11-21T23:50'))).toBe(0);
});

test('near days have names, far ones a date', () => {
	const now = at('2026-11-21T09:00');
	expect(dayWords(at('2026-11-21T07:00'), now)).toBe('today');
	expect(dayWords(at('2026-11-20T22:00'), now)).toBe('yesterday');
	expect(dayWords(at('2026-11-17T22:00'), now)).toBe('4 days ago');
	expect(dayWords(at('2026-10-03T12:00'), now)).toBe('3 October');
	expect(dayWords(at('2024-10-03T12:00'), now)).toBe('3 October 2024');
});
