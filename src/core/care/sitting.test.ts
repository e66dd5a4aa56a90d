import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import {
	breaksDue,
	defaultSitting,
	isReminderTime,
	isBreakReminderDue,
	nextBreak,
	readSitting,
	sittingText
} from './sitting.ts';

const minute = 60_000;
const since = instant(Date.UTC(2026, 2, 4, 9));
const sitting = { ...defaultSitting, since };
const at = (minutes: number) => instant(since + minutes * minute);

test('a break is due every 25 minutes, and told once each', () => {
	expect([24, 25, 49, 50].map((minutes) => breaksDue(sitting, at(minutes)))).toEqual([0, 1, 1, 2]);
	expect(nextBreak(sitting, at(30))).toBe(at(50));
	expect(isBreakReminderDue(sitting, at(24), at(25), 600)).toBe(true);
	expect(isBreakReminderDue(sitting, at(25), at(26), 600)).toBe(false);
});

test('a device that slept over four of them tells one', () => {
	expect(isBreakReminderDue(sitting, at(1), at(120), 600)).toBe(true);
	expect(isBreakReminderDue(sitting, at(120), at(121), 600)).toBe(false);
});

test('nothing is told out of waking hours, which may go over midnight', () => {
	expect([479, 480, 1199, 1200].map((time) => isReminderTime(sitting, time))).toEqual([
		false,
		true,
		true,
		false
	]);
	const night = { ...sitting, from: 22 * 60, to: 6 * 60 };
	expect([23 * 60, 3 * 60, 6 * 60, 12 * 60].map((time) => isReminderTime(night, time))).toEqual([
		true,
		true,
		false,
		false
	]);
	expect(isBreakReminderDue(sitting, at(24), at(25), 1300)).toBe(false);
});

test('who does not sit is told nothing', () => {
	expect(nextBreak(defaultSitting, at(30))).toBeUndefined();
	expect(isBreakReminderDue(defaultSitting, at(0), at(300), 600)).toBe(false);
});

test('what is kept is read again, and what is broken is as by default', () => {
	const some = fc.record({
		every: fc.integer({ min: 15, max: 60 }),
		from: fc.integer({ min: 0, max: 1439 }),
		to: fc.integer({ min: 0, max: 1439 }),
		since: fc.integer({ min: 0, max: 2 ** 42 }).map(instant)
	});
	fc.assert(
		fc.property(some, (each) => {
			expect(readSitting(sittingText(each))).toEqual(each);
		})
	);
	for (const broken of [undefined, 'x', '[]', '{"every":99,"from":-1,"to":"x"}']) {
		expect(readSitting(broken)).toEqual(defaultSitting);
	}
});
