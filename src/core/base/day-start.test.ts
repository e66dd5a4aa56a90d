import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateFromDay, dayFromDate, dayStarts, dayStartWords } from './day-start.ts';

test('what is done before the day begins counts to the day before', () => {
	expect([0, 3, 4, 23].map((hour) => dayFromDate(100, hour, 4))).toEqual([99, 99, 100, 100]);
	expect(dayFromDate(100, 0, 0)).toBe(100);
});

test('the date in the calendar is found again', () => {
	fc.assert(
		fc.property(
			fc.integer(),
			fc.nat({ max: 24 * 60 - 1 }),
			fc.constantFrom(...dayStarts),
			(date, minute, start) => {
				const day = dayFromDate(date, Math.floor(minute / 60), start);
				expect(dateFromDay(day, minute, start)).toBe(date);
			}
		)
	);
});

test('its words are those of a person', () => {
	expect([dayStartWords(0), dayStartWords(4)]).toEqual(['midnight', '4 in the morning']);
});
