import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromSeconds, milliseconds } from '#core/base/units.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import { arch, aTimetable, twist } from '#core/routine/routine.fake.ts';
import { momentAt } from '#core/timetable/moment.ts';
import { ribcageAt } from './breathing-motion.ts';

const longHold = repeatTimetable({
	...twist,
	phases: [
		{ ...twist.phases[0], breath: 'out' },
		{ ...twist.phases[0], kind: 'hold', seconds: 20, breath: 'slow' }
	]
});
const ribs = (timetable: typeof longHold, second: number) =>
	ribcageAt(timetable, momentAt(timetable, fromSeconds(second)));

test('a long hold is breathed through: four seconds in, six out', () => {
	expect([12, 16, 22, 26].map((second) => ribs(longHold, second))).toEqual([
		expect.closeTo(0),
		expect.closeTo(1),
		expect.closeTo(0),
		expect.closeTo(1)
	]);
	expect(ribs(longHold, 19)).toBeCloseTo(0.5);
});

test('the words of a phase are followed', () => {
	const timetable = repeatTimetable(arch);
	expect(ribs(timetable, 8)).toBeCloseTo(0);
	expect(ribs(timetable, 11.999)).toBeCloseTo(1);
	expect(ribs(timetable, 15.999)).toBeCloseTo(0);
});

test('a short pause after breathing in is held full', () => {
	const timetable = repeatTimetable({
		...arch,
		phases: [
			{ ...arch.phases[0], breath: 'in' },
			{ ...arch.phases[0], kind: 'hold', seconds: 1, breath: 'hold' }
		]
	});
	expect(ribs(timetable, 12.5)).toBe(1);
});

test('ribs never jump, and open from 0 to 1', () => {
	fc.assert(
		fc.property(aTimetable, fc.double({ min: 0, max: 1, noNaN: true }), (timetable, at) => {
			const before = momentAt(timetable, milliseconds(at * timetable.length));
			const after = momentAt(timetable, milliseconds(before.elapsedInRoutine + 1));
			const [now, then] = [ribcageAt(timetable, before), ribcageAt(timetable, after)];
			expect(now).toBeGreaterThanOrEqual(0);
			expect(now).toBeLessThanOrEqual(1);
			const shortest = Math.min(before.phase.length, after.phase.length, 4000);
			expect(Math.abs(then - now)).toBeLessThanOrEqual((4.5 / shortest) * 1.01);
		}),
		{ numRuns: 500 }
	);
});
