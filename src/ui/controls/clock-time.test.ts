import { expect, test } from 'vitest';
import { fromSeconds, milliseconds } from '#core/base/units.ts';
import { clockTime, lengthWords, stepTime } from './clock-time.ts';

test('a clock time shows minutes and two digits of seconds', () => {
	expect(clockTime(fromSeconds(679))).toBe('11:19');
	expect(clockTime(fromSeconds(5))).toBe('0:05');
});

test('a started second counts until it is over', () => {
	expect(clockTime(milliseconds(2001))).toBe('0:03');
	expect(clockTime(milliseconds(1))).toBe('0:01');
	expect(clockTime(milliseconds(0))).toBe('0:00');
});

test('in sentences the same seconds have words', () => {
	expect(lengthWords(fromSeconds(679))).toBe('11 minutes 19 seconds');
	expect(lengthWords(fromSeconds(562.5))).toBe('9 minutes 23 seconds');
	expect([60, 61, 45, 1, 0].map((seconds) => lengthWords(fromSeconds(seconds)))).toEqual([
		...['1 minute', '1 minute 1 second', '45 seconds', '1 second', '0 seconds']
	]);
});

test('half seconds of steps are shown so that they add up to the whole', () => {
	const lengths = [100.5, 95, 22.5, 64.5];
	const length = fromSeconds(282.5);
	expect(clockTime(length)).toBe('4:43');
	const steps = lengths.map((seconds, index) => ({
		starts: fromSeconds(lengths.slice(0, index).reduce((sum, each) => sum + each, 0)),
		length: fromSeconds(seconds)
	}));
	// The time left is 4:43, 3:02, 1:27, 1:05.
	expect(steps.map((step) => stepTime(step, { length }))).toEqual([
		...['1:41', '1:35', '0:22', '1:05']
	]);
});
