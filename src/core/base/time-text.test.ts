import { expect, test } from 'vitest';
import { readTimeText, timeText } from './time-text.ts';

test('a time of day is read as it is shown', () => {
	expect([0, 425, 1439].map(timeText)).toEqual(['00:00', '07:05', '23:59']);
	expect([0, 425, 1439].map((minute) => readTimeText(timeText(minute)))).toEqual([0, 425, 1439]);
});

test('an empty field is no time', () => {
	expect(readTimeText('')).toBeUndefined();
	expect(readTimeText('7')).toBeUndefined();
});
