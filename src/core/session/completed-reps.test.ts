import { describe, expect, test } from 'vitest';
import { fromSeconds, instant } from '#core/base/units.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import { arch, routine, twist } from '#core/routine/routine.fake.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { advance } from './advance.ts';
import { completedReps } from './completed-reps.ts';
import { newSession, type Session } from './session.ts';

const short = routineTimetable(routine, { twist, arch }, { strength: 'open' });

function ready(timetable: Timetable): Session {
	return advance(newSession('one', timetable), { name: 'play', at: instant(0) });
}

/** With a tick every half second. */
function on(session: Session, from: number, until: number): Session {
	let now = session;
	for (let second = from; second <= until; second += 0.5) {
		now = advance(now, { name: 'tick', at: instant(second * 1000) });
	}
	return now;
}

test('all of a routine is done when it was played to its end', () => {
	expect(completedReps(on(ready(short), 0, 120))).toEqual([
		{ percentOfLevel: 100, exercise: 'twist', side: 'left', repetitions: 2, rounds: 0 },
		{ percentOfLevel: 100, exercise: 'twist', side: 'right', repetitions: 2, rounds: 0 },
		{ percentOfLevel: 100, exercise: 'arch', repetitions: 2, rounds: 0 }
	]);
});

test('nothing is done at the start', () => {
	expect(completedReps(newSession('one', short))).toEqual([]);
	expect(completedReps(on(ready(short), 0, 20.5))).toEqual([]);
});

test('a repetition is done once the body is back; the rest after it may be cut', () => {
	expect(completedReps(on(ready(short), 0, 21))).toEqual([
		{ percentOfLevel: 100, exercise: 'twist', side: 'left', repetitions: 1, rounds: 0 }
	]);
});

test('what was skipped is not done', () => {
	const skipped = advance(on(ready(short), 0, 25), { name: 'next', at: instant(25_000) });
	expect(completedReps(on(skipped, 25, 80))).toEqual([
		{ percentOfLevel: 100, exercise: 'twist', side: 'left', repetitions: 1, rounds: 0 },
		{ percentOfLevel: 100, exercise: 'arch', repetitions: 2, rounds: 0 }
	]);
});

test('what was done twice counts once', () => {
	const again = advance(on(ready(short), 0, 30), { name: 'restart-step', at: instant(30_000) });
	expect(completedReps(on(again, 30, 55))).toEqual([
		{ percentOfLevel: 100, exercise: 'twist', side: 'left', repetitions: 1, rounds: 0 }
	]);
});

test('what was played between two looks at the clock counts, also while coming back', () => {
	const paused = advance(on(ready(short), 0, 20.5), { name: 'pause', at: instant(20_500) });
	const resuming = advance(paused, { name: 'resume', at: instant(60_000) });
	const late = advance(resuming, { name: 'tick', at: instant(64_000) });
	expect(completedReps(late)).toEqual([
		{ percentOfLevel: 100, exercise: 'twist', side: 'left', repetitions: 1, rounds: 0 }
	]);
});

describe('on repeat', () => {
	test('repetitions of each side and full rounds are counted', () => {
		expect(completedReps(on(ready(repeatTimetable(twist)), 0, 8 + 36 * 3 + 16))).toEqual([
			{ percentOfLevel: 100, exercise: 'twist', side: 'left', repetitions: 4, rounds: 3 },
			{ percentOfLevel: 100, exercise: 'twist', side: 'right', repetitions: 3, rounds: 3 }
		]);
	});

	test('a skipped side makes no round', () => {
		const skipped = advance(on(ready(repeatTimetable(twist)), 0, 26), {
			name: 'next',
			at: instant(26e3)
		});
		expect(completedReps(on(skipped, 26, 26 + 36 + 15))).toEqual([
			{ percentOfLevel: 100, exercise: 'twist', side: 'left', repetitions: 2, rounds: 1 },
			{ percentOfLevel: 100, exercise: 'twist', side: 'right', repetitions: 1, rounds: 1 }
		]);
	});

	test('an hour of it stays small', () => {
		expect(on(ready(repeatTimetable(twist)), 0, 3600).played).toEqual([[0, 998]]);
		expect(repeatTimetable(twist).length).toBe(fromSeconds(44));
	});
});
