import { expect, test } from 'vitest';
import { additionWords, goalWords, unitWords, valueWords } from './words.ts';

test('values are shown with their unit', () => {
	expect(valueWords('degrees', 15)).toBe('15°');
	expect(valueWords('centimetres', 9)).toBe('9 cm');
	expect(valueWords('centimetres', 55.5)).toBe('55.5 cm');
	expect(valueWords('seconds', 5)).toBe('5 s');
	expect(valueWords('percent', 30)).toBe('30 %');
	expect(valueWords('minutes', 2)).toBe('2 min');
	expect([1, 3].map((times) => valueWords('times', times))).toEqual(['once', '3 times']);
	expect(unitWords('times')).toBe('times');
});

test('what is added is never read as so many times as much', () => {
	expect(additionWords('degrees', 1)).toBe('+1°');
	expect(additionWords('times', 1)).toBe('+1');
});

test('a goal says what it is: how far most people go, or how much is enough', () => {
	expect(goalWords({ unit: 'degrees', goal: 45 })).toBe('most healthy adults reach 45°');
	expect(goalWords({ unit: 'centimetres', goal: 9 }, true)).toBe('most reach 9 cm');
	expect(goalWords({ unit: 'percent', goal: 100 })).toBe('100 % is the full movement');
	expect(goalWords({ unit: 'times', goal: 6 })).toBe('6 times is enough');
	expect(goalWords({ unit: 'minutes', goal: 30 })).toBe('30 min is enough');
});

test('no more is shown than can be told apart', () => {
	expect(valueWords('degrees', 14.96)).toBe('15°');
	expect(valueWords('degrees', -0.01)).toBe('0°');
});
