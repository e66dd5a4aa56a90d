import { describe, expect, test } from 'vitest';
import { fromSeconds, instant } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { stopKinds } from '#core/journal/stop.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { arch, routine, twist } from '#core/routine/routine.fake.ts';
import { momentAt } from '#core/timetable/moment.ts';
import {
	causedSharpPain,
	comeOutProgress,
	easeAt,
	easierNotes,
	stopAt,
	nameLastStop,
	painOptions
} from './pain-response.ts';

const short = routineTimetable(routine, { twist, arch }, { strength: 'open' });
const at = (second: number) => momentAt(short, fromSeconds(second));
const now = instant(5000);

test('a stop names what was done, and on which side', () => {
	expect(stopAt(at(14), now)).toEqual({ at: now, exercise: 'twist', side: 'left' });
	expect(stopAt(at(76), now)).toEqual({ at: now });
	expect(stopAt(at(95), now)).toEqual({ at: now, exercise: 'arch' });
});

test('what it was is said of the last stop', () => {
	const first = { ...stopAt(at(14), now), kind: 'tired' } as const;
	const last = stopAt(at(95), now);
	expect(nameLastStop([first, last], 'sharp')).toEqual([first, { ...last, kind: 'sharp' }]);
});

describe('the ways on', () => {
	test('always let somebody rest or end', () => {
		for (const kind of [...stopKinds, undefined]) {
			for (const easier of [true, false]) {
				expect(painOptions(kind, easier)).toEqual(expect.arrayContaining(['rest', 'end']));
			}
		}
	});

	test('never go on in a movement that hurt sharply, nor in a session that reached a leg', () => {
		expect(painOptions('sharp', true)).not.toContain('easier');
		expect(painOptions('leg', true)).toEqual(['end', 'rest']);
	});

	test('offer a smaller movement where there is one', () => {
		expect(painOptions('tired', true)[0]).toBe('easier');
		expect(painOptions('tired', false)).not.toContain('easier');
	});
});

describe('easier', () => {
	const targets = { 'twist:left': 45, 'twist:right': 40, arch: 20 };

	test('is half as far for this exercise on this side alone', () => {
		expect(easeAt(twist, at(14), targets)).toEqual({ ...targets, 'twist:left': 25 });
	});

	test('is where the ladder stands from then on, for this side alone', () => {
		const levels = { 'twist:left': 60, 'twist:right': 60, arch: 20 };
		expect(
			easierNotes(twist, at(14), short, { planned: targets, targets, levels, added: {} })
		).toEqual({
			targets: { ...targets, 'twist:left': 25 },
			levels: { ...levels, 'twist:left': 25 }
		});
	});

	test('is nothing between exercises, or where nothing is measured', () => {
		expect(easeAt(arch, at(76), targets)).toBeUndefined();
		const { range: _, ...unmeasured } = twist;
		expect(easeAt(unmeasured, at(14), targets)).toBeUndefined();
	});

	test('is nothing at the easiest', () => {
		expect(easeAt(twist, at(14), { 'twist:left': 5 })).toBeUndefined();
	});
});

test('where the hold is what is measured, it is held for half as long from there on', () => {
	const range = { ...twist.range, unit: 'seconds', easiest: 1, start: 5, goal: 20, ceiling: 30 };
	const plank = { ...twist, range } as Exercise;
	const targets = { 'twist:left': 5, 'twist:right': 5 };
	const held = routineTimetable(routine, { twist: plank, arch }, { strength: 'open', targets });
	const moment = momentAt(held, fromSeconds(8));
	const notes = { planned: targets, targets, levels: targets, added: {} };
	const { targets: eased, added = {} } = easierNotes(plank, moment, held, notes);
	expect(eased).toEqual({ 'twist:left': 3, 'twist:right': 5 });
	expect(Object.values(added)).toEqual([-2000, -2000, -2000, -2000]);
	expect(easierNotes(twist, at(14), short, notes)).not.toHaveProperty('added');
});

test('only what hurt sharply is not done again', () => {
	const stops = stopKinds.map((kind) => ({ at: now, exercise: `${kind}-one`, kind }));
	expect(stopKinds.filter((kind) => causedSharpPain(stops, `${kind}-one`))).toEqual(['sharp']);
	expect(causedSharpPain(stops, undefined)).toBe(false);
});

test('one comes out of a pose in five seconds', () => {
	const phase = { name: 'hurt', elapsed: fromSeconds(14), at: now } as const;
	const progress = [0, 2500, 5000, 60_000].map((later) =>
		comeOutProgress(phase, instant(now + later))
	);
	expect(progress).toEqual([0, 0.5, 1, 1]);
	expect(comeOutProgress({ name: 'ready' }, now)).toBeUndefined();
});
