import { expect, test } from 'vitest';
import { isEarlyHour } from './early-hour.ts';
import { defaultReminder } from './reminder.ts';

test('an early hour is one after which many get up, or just before which', () => {
	expect([6 * 60, 9 * 60, 9 * 60 + 1, 19 * 60].map(isEarlyHour)).toEqual([
		true,
		true,
		false,
		false
	]);
	expect(isEarlyHour(defaultReminder.at)).toBe(true);
});
