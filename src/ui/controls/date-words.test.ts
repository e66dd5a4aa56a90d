import { expect, test } from 'vitest';
import { monthOf } from '#core/progress/calendar.ts';
import { longDateWords, monthWords, weekdayWords } from './date-words.ts';

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

test('a date of another year has its year', () => {
	expect(longDateWords(dayOf('2026-10-03'), dayOf('2026-11-21'))).toBe('3 October');
	expect(longDateWords(dayOf('2025-10-03'), dayOf('2026-11-21'))).toBe('3 October 2025');
	expect(monthWords(monthOf(dayOf('2026-03-31')))).toBe('March 2026');
});

test('a day is told as people say it', () => {
	expect(weekdayWords(dayOf('2026-11-28'))).toBe('Saturday 28 November');
});
