import { expect, test } from 'vitest';
import { fromSeconds, milliseconds } from '#core/base/units.ts';
import { clockTime } from './clock-time.ts';

test('a clock time shows minutes and two digits of seconds', () => {
	expect(clockTime(fromSeconds(679))).toBe('11:19');
	expect(clockTime(fromSeconds(5))).toBe('0:05');
});

test('a started second counts until it is over', () => {
	expect(clockTime(milliseconds(2001))).toBe('0:03');
	expect(clockTime(milliseconds(1))).toBe('0:01');
	expect(clockTime(milliseconds(0))).toBe('0:00');
});
