import { describe, expect, test } from 'vitest';
import { fromSeconds, instant, milliseconds } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { stopKinds } from '#core/journal/stop.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { defaultRepeat } from '#core/routine/repeat-choice.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import { arch, routine, twist, timesRange } from '#core/routine/routine.fake.ts';
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
		expect(painOptions('unwell', true)).toEqual(['rest', 'end']);
	});

	test('offer a smaller movement where there is one', () => {
		expect(painOptions('tired', true)[0]).toBe('easier');
		expect(painOptions('joint', true)[0]).toBe('easier');
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

describe('where the target is how often, one repetition less is played', () => {
	const counted: Exercise = { ...arch, range: timesRange };
	const exercises = { twist, arch: counted };
	const targets = { arch: 4, twist: 20 };
	const four = routineTimetable(routine, exercises, { strength: 'open', targets });
	const inArch = (second: number) =>
		momentAt(four, fromSeconds((four.steps[2]?.starts ?? 0) / 1000 + second));
	const notes = { planned: targets, targets, levels: targets, added: {} };

	test('from the repetition in which it hurt on', () => {
		const added = { 3: milliseconds(2000), [four.phases.length - 1]: milliseconds(5000) };
		expect(easierNotes(counted, inArch(12), four, { ...notes, added })).toEqual({
			planned: { arch: 3, twist: 20 },
			targets: { arch: 3, twist: 20 },
			levels: { arch: 3, twist: 20 },
			added: { 3: 2000, [four.phases.length - 3]: 5000 }
		});
	});

	test('so the timetable has one less, and nothing else is other', () => {
		const { planned = {} } = easierNotes(counted, inArch(12), four, notes);
		const three = routineTimetable(routine, exercises, { strength: 'open', targets: planned });
		expect(four.length - three.length).toBe(8000);
		expect(three.steps[2]?.repetitions).toBe(3);
	});

	test('but never one that has begun: the last one can only be left', () => {
		const begun = (second: number) => easeAt(counted, inArch(second), targets)?.arch;
		// 8 s to get ready, four times 8 s, and 3 s to come out.
		expect([1, 12, 20, 28, 36, 41].map(begun)).toEqual([3, 3, 3, 3, undefined, undefined]);
	});

	test('and none where somebody chose the number', () => {
		const { steps, phases } = repeatTimetable(counted, {
			targets,
			choice: { ...defaultRepeat, until: { name: 'rounds', rounds: 5 } }
		});
		const moment = { ...inArch(12), step: steps[0], phase: phases[1] ?? phases[0] };
		expect(easeAt(counted, moment, targets)).toBeUndefined();
	});
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
