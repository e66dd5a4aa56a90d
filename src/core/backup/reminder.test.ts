import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { copyIsDue } from './reminder.ts';

const day = 86_400_000;
const on = (...days: readonly number[]) => days.map((each) => instant(each * day));
const [never] = on();
const at = (days: number) => instant(days * day);

test('nothing done, or nothing since the copy, needs none', () => {
	expect(copyIsDue([], never, at(900))).toBe(false);
	expect(copyIsDue(on(1, 2, 3), at(4), at(900))).toBe(false);
});

test('ten sessions that are in no copy do', () => {
	const ten = on(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
	expect(copyIsDue(ten, never, at(10))).toBe(true);
	expect(copyIsDue(ten, at(0.5), at(10))).toBe(true);
	expect(copyIsDue(ten, at(1.5), at(10))).toBe(false);
});

test('so does one session a month after the copy, and three a month after the first', () => {
	expect(copyIsDue(on(1, 5), at(3), at(32))).toBe(false);
	expect(copyIsDue(on(1, 5), at(3), at(33))).toBe(true);
	expect(copyIsDue(on(1, 5), never, at(60))).toBe(false);
	expect(copyIsDue(on(1, 5, 9), never, at(30))).toBe(false);
	expect(copyIsDue(on(1, 5, 9), never, at(31))).toBe(true);
});
