import { expect, test } from 'vitest';
import { fromSeconds, seconds } from '#core/base/units.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import { arch, routine, twist } from '#core/routine/routine.fake.ts';
import { nextSegment, segmentStart } from './segments.ts';
import type { Timetable } from './timetable.ts';

function around(timetable: Timetable, second: number) {
	const next = nextSegment(timetable, fromSeconds(second));
	return [seconds(segmentStart(timetable, fromSeconds(second))), next && seconds(next)];
}

test('a routine goes by steps, and the last has none after it', () => {
	const short = routineTimetable(routine, { twist, arch }, { strength: 'open' });
	expect([0, 30, 71, 81.9, 82, 108].map((second) => around(short, second))).toEqual([
		[0, 71],
		[0, 71],
		[71, 82],
		[71, 82],
		[82, undefined],
		[82, undefined]
	]);
});

test('a stretch with sides goes by sides, each opened by the change to it', () => {
	const endless = repeatTimetable(twist);
	expect([0, 9, 23, 30, 41, 44, 60, 77].map((second) => around(endless, second))).toEqual([
		[0, 23],
		[0, 23],
		[23, 41],
		[23, 41],
		[41, 59],
		[41, 59],
		[59, 77],
		[77, 95]
	]);
});

test('a stretch without sides goes by rounds', () => {
	const endless = repeatTimetable(arch);
	expect([0, 9, 16, 25].map((second) => around(endless, second))).toEqual([
		[0, 16],
		[0, 16],
		[16, 24],
		[24, 32]
	]);
});
