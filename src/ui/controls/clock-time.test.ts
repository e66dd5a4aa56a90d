import { expect, test } from 'vitest';
import { fromSeconds, milliseconds } from '#core/base/units.ts';
import { clockTime, lengthWords, shortTime } from './clock-time.ts';

test('a clock time shows minutes and two digits of seconds', () => {
	expect(clockTime(fromSeconds(679))).toBe('11:19');
	expect(clockTime(fromSeconds(5))).toBe('0:05');
});

test('a started second counts until it is over', () => {
	expect(clockTime(milliseconds(2001))).toBe('0:03');
	expect(clockTime(milliseconds(1))).toBe('0:01');
	expect(clockTime(milliseconds(0))).toBe('0:00');
});

test('short lengths are told in seconds, long ones in minutes', () => {
	expect(shortTime(fromSeconds(79))).toBe('79 s');
	expect(shortTime(fromSeconds(679))).toBe('11 min');
});

test('half seconds of a whole routine go to the even one', () => {
	expect(lengthWords(fromSeconds(283.5))).toBe('4:44');
	expect(lengthWords(fromSeconds(392.5))).toBe('6:32');
	expect(lengthWords(fromSeconds(562.5))).toBe('9:22');
	expect(lengthWords(fromSeconds(679))).toBe('11:19');
});
