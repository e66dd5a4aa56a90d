import { expect, test } from 'vitest';
import { clockWords } from './clock-face.ts';
import { bandWords, spokenValue } from './words.ts';

test('a value is never told without its band', () => {
	expect(bandWords({ unit: 'degrees', value: 24, error: 6 })).toBe('about 24°, give or take 6°');
});

test.each([
	[0, undefined, 'twelve'],
	[5, 'right', 'ten past twelve'],
	[15, 'right', 'half past twelve'],
	[20, 'right', 'twenty to one'],
	[30, 'right', 'one o’clock'],
	[45, 'right', 'half past one'],
	[60, 'right', 'two o’clock'],
	[0, 'left', 'twelve'],
	[5, 'left', 'ten to twelve'],
	[15, 'left', 'half past eleven'],
	[30, 'left', 'eleven o’clock'],
	[45, 'left', 'half past ten']
] as const)('%d° to the %s points to %s', (degrees, side, words) => {
	expect(clockWords(degrees, side)).toBe(words);
});

test.each([
	['degrees', 23, '25 degrees.'],
	['degrees', 114, '110 degrees.'],
	['centimetres', 27, '30 centimetres.'],
	['centimetres', 1, '1 centimetre.'],
	['centimetres', 7, '7 centimetres.'],
	['centimetres', 17, '15 centimetres.'],
	['percent', 85, '90 percent.'],
	['seconds', 8, undefined]
] as const)('%s: %d is said as "%s"', (unit, value, words) => {
	expect(spokenValue({ unit }, value)).toBe(words);
});
