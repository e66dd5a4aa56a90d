import { expect, test } from 'vitest';
import { isDue } from '#core/reminders/reminder.ts';
import { isOnDay, ownReminderOf, readTold, weekdaysOf } from './own-days.ts';

/** 4 January 1970 was a Sunday. */
const sunday = 3;

test('its days begin with Sunday, and without any it is every day', () => {
	expect(weekdaysOf({ days: [0, 1, 3] })).toEqual([0, 2, 6]);
	expect(weekdaysOf({})).toEqual([0, 1, 2, 3, 4, 5, 6]);
	expect([sunday, sunday + 1, sunday + 2].map((day) => isOnDay({ days: [0, 1] }, day))).toEqual([
		true,
		true,
		false
	]);
});

test('it is told of at its time, on its days, once', () => {
	const routine = { days: [0], remindAt: 8 * 60 };
	const due = (day: number, minute: number, told?: number) => {
		const reminder = ownReminderOf(routine, told);
		return reminder !== undefined && isDue(reminder, day, minute);
	};
	expect([
		due(sunday, 480),
		due(sunday, 479),
		due(sunday + 1, 480),
		due(sunday, 480, sunday)
	]).toEqual([true, false, false, false]);
	expect(ownReminderOf({ days: [0] })).toBeUndefined();
});

test('what is stored of notices is read as far as it can be', () => {
	expect(readTold('{"own-1":5,"own-2":"x"}')).toEqual({ 'own-1': 5 });
	expect([readTold('{"own'), readTold('null'), readTold(undefined)]).toEqual([{}, {}, {}]);
});
