import { expect, test } from 'vitest';
import { valueWords } from './words.ts';

test('values are shown with their unit', () => {
	expect(valueWords('degrees', 15)).toBe('15°');
	expect(valueWords('centimetres', 9)).toBe('9 cm');
	expect(valueWords('centimetres', 55.5)).toBe('55.5 cm');
	expect(valueWords('seconds', 5)).toBe('5 s');
	expect(valueWords('percent', 30)).toBe('30 %');
	expect(valueWords('minutes', 2)).toBe('2 min');
});

test('no more is shown than can be told apart', () => {
	expect(valueWords('degrees', 14.96)).toBe('15°');
	expect(valueWords('degrees', -0.01)).toBe('0°');
});
