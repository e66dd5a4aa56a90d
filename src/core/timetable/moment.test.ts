import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromSeconds, milliseconds, seconds } from '#core/base/units.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import {
	anEndlessTimetable,
	arch,
	aTimetable,
	routine,
	twist
} from '#core/routine/routine.fake.ts';
import { momentAt } from './moment.ts';

const short = routineTimetable(routine, { twist, arch }, { strength: 'open' });

function briefAt(timetable: typeof short, second: number) {
	const moment = momentAt(timetable, fromSeconds(second));
	const { phase, round, sinceStart, left } = moment;
	return [phase.name, phase.side, round, seconds(sinceStart), seconds(left)];
}

test('a moment says where we are, what is left and what is next', () => {
	expect(momentAt(short, fromSeconds(70))).toEqual({
		phase: short.phases[17],
		index: 17,
		step: short.steps[0],
		round: 0,
		sinceStart: fromSeconds(1),
		left: fromSeconds(1),
		progress: 0.5,
		elapsedInRoutine: fromSeconds(70),
		leftInRoutine: fromSeconds(39),
		nextPhase: short.phases[18],
		nextStep: short.steps[1],
		done: false
	});
});

test('a phase begins on its first millisecond', () => {
	expect(briefAt(short, 7.999)).toEqual(['get ready', 'left', 0, 7.999, 0.001]);
	expect(briefAt(short, 8)).toEqual(['roll', 'left', 0, 0, 4]);
});

test('before the beginning is the beginning, beyond the end is the end', () => {
	expect(momentAt(short, fromSeconds(-5))).toEqual(momentAt(short, fromSeconds(0)));
	expect(momentAt(short, milliseconds(NaN))).toEqual(momentAt(short, fromSeconds(0)));
	expect(momentAt(short, fromSeconds(5000))).toEqual(momentAt(short, short.length));
	expect(momentAt(short, short.length)).toMatchObject({
		done: true,
		progress: 1,
		left: 0,
		leftInRoutine: 0
	});
});

describe('one exercise on repeat', () => {
	test('gets ready once and then counts rounds of both sides', () => {
		const endless = repeatTimetable(twist);
		expect(briefAt(endless, 0)).toEqual(['get ready', 'left', 0, 0, 8]);
		expect(briefAt(endless, 8)).toEqual(['roll', 'left', 0, 0, 4]);
		expect(briefAt(endless, 23)).toEqual(['change sides', 'right', 0, 0, 3]);
		expect(briefAt(endless, 41)).toEqual(['change sides', 'left', 0, 0, 3]);
		expect(briefAt(endless, 44)).toEqual(['roll', 'left', 1, 0, 4]);
		expect(briefAt(endless, 8 + 36 * 1000)).toEqual(['roll', 'left', 1000, 0, 4]);
	});

	test('never says how much is left', () => {
		const moment = momentAt(repeatTimetable(twist), fromSeconds(1e6));
		expect(moment.leftInRoutine).toBeUndefined();
		expect(moment.done).toBe(false);
	});

	test('begins a new round where the last one left the figure', () => {
		const endless = repeatTimetable(arch);
		expect(momentAt(endless, fromSeconds(8)).phase).toMatchObject({ from: 0, to: -1 });
		expect(momentAt(endless, fromSeconds(16)).phase).toMatchObject({ from: 1, to: -1 });
		expect(momentAt(endless, fromSeconds(15)).nextPhase).toMatchObject({ name: 'arch' });
	});

	test('goes back the way it came where it ends elsewhere than it began', () => {
		const down = repeatTimetable({ ...arch, kind: 'transfer' });
		expect(down.phases.at(-1)).toMatchObject({ kind: 'return', length: 8000, from: 1, to: 0 });
	});
});

describe('any moment of any timetable', () => {
	const place = fc.double({ min: -0.1, max: 3, noNaN: true });

	test('lies within its phase', () => {
		fc.assert(
			fc.property(fc.oneof(aTimetable, anEndlessTimetable), place, (timetable, share) => {
				const moment = momentAt(timetable, milliseconds(share * timetable.length));
				expect(moment.sinceStart).toBeGreaterThanOrEqual(0);
				expect(moment.left).toBeGreaterThanOrEqual(0);
				expect(moment.sinceStart + moment.left).toBeCloseTo(moment.phase.length, 6);
				expect(moment.step).toBe(timetable.steps[moment.phase.step]);
				expect(moment.progress).toBeGreaterThanOrEqual(0);
				expect(moment.progress).toBeLessThanOrEqual(1);
			})
		);
	});

	test('has as much left as has not passed', () => {
		fc.assert(
			fc.property(aTimetable, place, (timetable, share) => {
				const moment = momentAt(timetable, milliseconds(share * timetable.length));
				expect(moment.elapsedInRoutine + (moment.leftInRoutine ?? NaN)).toBeCloseTo(
					timetable.length,
					6
				);
				expect(moment.elapsedInRoutine).toBeCloseTo(moment.phase.starts + moment.sinceStart, 6);
			})
		);
	});
});
