import { describe, expect, test } from 'vitest';
import { seconds } from '#core/base/units.ts';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { allRoutines } from './all-routines.fake.ts';
import { routineTimetable } from './lay-out.ts';
import {
	addressQuery,
	choiceFor,
	defaultRepeat,
	firstRepeat,
	parseRepeat,
	queryToPlay,
	repeatQuery
} from './repeat-choice.ts';
import { repeatTimetable } from './repeat-timetable.ts';
import { arch, twist } from './routine.fake.ts';
import { playedTarget, stepTarget } from './step-target.ts';
import { repetitionsOf } from './target-dose.ts';

const counted: Exercise = allExercises.plank ?? twist;

const holdsIn = ({ phases, steps }: Timetable) =>
	phases.flatMap(({ kind, step, length }) =>
		kind === 'hold' && steps[step]?.exercise === 'plank' ? seconds(length) : []
	);

describe('the plank is counted in times', () => {
	test('as often as its target says, by itself', () => {
		expect([1, 3, 6].map((target) => repetitionsOf({}, counted, { plank: target }))).toEqual([
			1, 3, 6
		]);
		expect(repetitionsOf({}, counted, {})).toBe(3);
	});

	test('less often where a step has less time, and never more often', () => {
		expect(repetitionsOf({ repetitions: 2 }, counted, { plank: 5 })).toBe(2);
		expect(repetitionsOf({ repetitions: 6 }, counted, { plank: 4 })).toBe(4);
	});

	test('a target in seconds, of a session from before an update, begins anew', () => {
		expect(repetitionsOf({}, counted, { plank: 30 })).toBe(3);
	});

	test('what is counted otherwise is done as often as its dose says', () => {
		expect(repetitionsOf({}, arch, { arch: 25 })).toBe(2);
		expect(repetitionsOf({ repetitions: 5 }, arch, { arch: 25 })).toBe(5);
	});

	test.each(['core', 'daily'])('in %s each repetition more is 25 seconds', (id) => {
		const routine = allRoutines[id];
		if (!routine) throw new Error(id);
		const timetables = [3, 4, 5, 6].map((target) =>
			routineTimetable(routine, allExercises, { strength: 'open', targets: { plank: target } })
		);
		expect(timetables.map(holdsIn)).toEqual([3, 4, 5, 6].map((times) => Array(times).fill(10)));
		const lengths = timetables.map(({ length }) => seconds(length));
		expect(lengths.map((length) => length - (lengths[0] ?? 0))).toEqual([0, 25, 50, 75]);
		const step = timetables[1]?.steps.find(({ exercise }) => exercise === 'plank');
		expect(step).toMatchObject({ repetitions: 4, countsToTarget: true });
	});
});

describe('on repeat', () => {
	const asToday = firstRepeat(counted);

	test('it is offered as often as today, and everything else as often as in one go', () => {
		expect(repeatQuery(asToday)).toBe('rounds=target');
		expect(choiceFor(parseRepeat('rounds=target'), counted)).toEqual(asToday);
		expect(repeatQuery(firstRepeat(twist))).toBe('rounds=2');
		expect(repeatQuery(firstRepeat({ ...twist, kind: 'breathing' }))).toBe('');
		expect(choiceFor(parseRepeat('rounds=target'), twist).until).toEqual({ name: 'ended' });
	});

	test('an address that says nothing ends as what is offered, and one without end says so', () => {
		for (const nothing of ['', '?']) {
			expect(queryToPlay(nothing, twist)).toBe('rounds=2');
			expect(queryToPlay(nothing, counted)).toBe('rounds=target');
			expect(queryToPlay(nothing, { ...twist, kind: 'rest' })).toBe('');
			expect(queryToPlay(nothing, undefined)).toBe(nothing);
		}
		expect(addressQuery(asToday)).toBe('rounds=target');
		const endless = addressQuery(defaultRepeat);
		expect(parseRepeat(queryToPlay(`?${endless}`, twist))).toEqual(defaultRepeat);
	});

	test('it is as many holds as the target, and ends', () => {
		const played = repeatTimetable(counted, { targets: { plank: 4 }, choice: asToday });
		expect(holdsIn(played)).toEqual([10, 10, 10, 10]);
		expect(played).not.toHaveProperty('repeatsFrom');
	});

	test('another number, and a longer hold, are the choice of the person', () => {
		const choice = choiceFor(parseRepeat('rounds=2&hold=45'), counted);
		expect(holdsIn(repeatTimetable(counted, { targets: { plank: 4 }, choice }))).toEqual([45, 45]);
		const longest = choiceFor(parseRepeat('hold=600'), counted);
		expect(longest.hold).toBe(60);
		expect(repeatTimetable(counted, { choice: longest })).toHaveProperty('repeatsFrom');
	});
});

test('the target of a step is what is played, and none where somebody chose another number', () => {
	const targets = { plank: 4 };
	expect(stepTarget(counted, targets)).toBe(4);
	const targetOf = (query: string) => {
		const choice = choiceFor(parseRepeat(query), counted);
		const { steps } = repeatTimetable(counted, { targets, choice });
		return playedTarget(steps[0], counted, targets);
	};
	expect(['rounds=target', 'rounds=2', ''].map(targetOf)).toEqual([4, undefined, undefined]);
});
