import { expect, test } from 'vitest';
import { defaultReminder, isDue, readReminder, weekdayOf } from './reminder.ts';

/** 21 November 2026, a Saturday. */
const saturday = Date.UTC(2026, 10, 21) / 86_400_000;
const wanted = { ...defaultReminder, notice: true };

test('weeks begin on Monday', () => {
	expect([saturday, saturday + 1, saturday + 2].map(weekdayOf)).toEqual([5, 6, 0]);
});

test.each([
	['at its minute', wanted, 540, true],
	['before it', wanted, 539, false],
	['an hour late, when the app was opened late', wanted, 600, true],
	['so late that it is of no use', wanted, 660, false],
	['when it was told today', { ...wanted, told: saturday }, 540, false],
	['when it was told yesterday', { ...wanted, told: saturday - 1 }, 540, true],
	['on another weekday', { ...wanted, days: [0, 1] }, 540, false],
	['when nobody asked for it', defaultReminder, 540, false]
])('%s', (_, reminder, minute, due) => {
	expect(isDue(reminder, saturday, minute)).toBe(due);
});

test('what was chosen is read again, and what is broken is as by default', () => {
	const chosen = { at: 1200, days: [1, 6], notice: true, made: 3, told: 20_000 };
	expect(readReminder(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
	for (const broken of [
		undefined,
		7,
		{ at: 1440, days: 'all', notice: 'yes', made: -1, told: 'x' }
	]) {
		expect(readReminder(broken)).toEqual(defaultReminder);
	}
});
