import { expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import { twist } from '#core/routine/routine.fake.ts';
import { momentAt } from '#core/timetable/moment.ts';
import { followThroughAt } from './follow-through.ts';

const timetable = repeatTimetable(twist);
const swayAfter = (second: number) =>
	followThroughAt(timetable, momentAt(timetable, fromSeconds(second)));

test('hair stays behind on the way in and on the way back', () => {
	expect(swayAfter(10)).toBeGreaterThan(0.05);
	expect(swayAfter(19)).toBeLessThan(-0.05);
});

test('it settles a touch after the body has come to rest', () => {
	expect(swayAfter(12.05)).toBeGreaterThan(0);
	expect(Math.abs(swayAfter(12.4))).toBeLessThan(0.003);
});

test('it hangs still before anything moves, and when the sides change', () => {
	expect(swayAfter(4)).toBe(0);
	for (const { kind, starts } of timetable.phases)
		if (kind === 'change-sides') expect(swayAfter(starts / 1000 + 0.1)).toBe(0);
});
