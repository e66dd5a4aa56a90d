import { expect, test } from 'vitest';
import { defaultLook } from '#core/base/figure-look.ts';
import { defaultReminder } from '#core/reminders/reminder.ts';
import { lookWords, reminderWords, routineWords, soundWords } from './setting-words.ts';

test('each group of settings says how it is set', () => {
	expect(lookWords(defaultLook)).toBe('Light skin, bun, T-shirt');
	expect(soundWords({ sound: true, buzz: true })).toBe('Voice and tones are on. The phone buzzes.');
	expect(soundWords({ sound: false, buzz: false })).toBe('Voice and tones are off.');
	expect(routineWords({ dayStart: 4, removed: [] })).toBe(
		'Your height is not told. Your day begins at 04:00.'
	);
	expect(routineWords({ heightCentimetres: 182, dayStart: 0, removed: ['plank'] })).toBe(
		'You are 182 cm tall. Your day begins at 00:00. You removed 1 stretch.'
	);
});

test('a reminder that nobody made is none', () => {
	expect(reminderWords(defaultReminder)).toBe('None yet.');
	expect(reminderWords({ ...defaultReminder, made: 1 })).toBe('09:00, every day.');
	expect(reminderWords({ ...defaultReminder, notice: true, days: [0, 2] })).toBe(
		'09:00, 2 days a week.'
	);
	expect(reminderWords({ ...defaultReminder, notice: true, days: [] })).toBe('None yet.');
});
