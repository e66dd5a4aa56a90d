import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { defaultReminder, everyDay } from '#core/reminders/reminder.ts';
import { proposalFor, reminderOf } from './action-plan.ts';
import { planRoutine } from './plan-routine.ts';
import type { ActionPlan } from './stored-habit.ts';

const answered: ActionPlan = { often: 'months', floor: 'yes', when: 'evening' };

test('without all three answers there is no plan', () => {
	for (const name of ['often', 'floor', 'when'] as const)
		expect(proposalFor({ ...answered, [name]: undefined })).toBeUndefined();
});

test('a back that often seizes up gets the whole routine every day, at the chosen time', () => {
	expect(proposalFor(answered)).toEqual({
		routine: 'daily',
		days: everyDay,
		at: 19 * 60
	});
	expect(proposalFor({ ...answered, often: 'rarely', when: 'any' })).toEqual({
		routine: 'daily',
		days: [0, 2, 4]
	});
});

test('who cannot get down to the floor stays off it', () => {
	expect(proposalFor({ ...answered, floor: 'no' })?.routine).toBe('desk');
	expect(proposalFor({ ...answered, floor: 'slowly' })?.routine).toBe('daily');
	expect(planRoutine({ plan: { floor: 'no' } }), 'not kept').toBe('daily');
	expect(planRoutine({ plan: { floor: 'no', kept: instant(1e12) } })).toBe('desk');
	expect(planRoutine(undefined)).toBe('daily');
});

test('who is not sure gets a smaller plan', () => {
	expect(proposalFor({ ...answered, sure: 7 })).toEqual(proposalFor(answered));
	expect(proposalFor({ ...answered, sure: 6 })).toMatchObject({
		minutes: 3,
		days: [0, 2, 4]
	});
});

test('a plan without a fixed time leaves that of the reminder', () => {
	const before = { ...defaultReminder, at: 600, made: 2, told: 7 };
	expect(reminderOf({ days: [0] }, before)).toEqual({
		at: 600,
		days: [0],
		notice: false,
		made: 2
	});
});
