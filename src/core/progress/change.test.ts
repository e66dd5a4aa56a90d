import { expect, test } from 'vitest';
import type { Range } from '#core/exercise/exercise.ts';
import { twistRange } from '#core/routine/routine.fake.ts';
import { changeOf, changesOf, measuredChange } from './change.ts';
import type { PracticeWeek } from './practice-weeks.ts';
import type { MeasurementOnDay, RangeLine } from './range-line.ts';

const gap: Range = { ...twistRange, easiest: 37, start: 20, goal: 9, ceiling: 0 };

const week = (number: number, changes: Partial<PracticeWeek>): PracticeWeek => ({
	...{ week: number, from: number * 7, to: number * 7 + 6, first: 20, level: 20, times: 1 },
	asked: [20, 20],
	...changes
});

const line = (first: number, level: number, changes: Partial<RangeLine> = {}): RangeLine => ({
	weeks: [week(10, { first, level: first }), week(11, {}), week(12, { level })],
	easier: [],
	stops: [],
	measurements: [],
	...changes
});

test('a change goes from the first level to the last, and further is further into the movement', () => {
	expect(changeOf(twistRange, line(20, 29, { side: 'left' }))).toEqual({
		...{ side: 'left', since: 70, from: 20, to: 29, further: 9 }
	});
	expect(changeOf(gap, line(20, 16))).toEqual({ since: 70, from: 20, to: 16, further: 4 });
	expect(changeOf(gap, line(20, 25))).toEqual({ since: 70, from: 20, to: 25, further: -5 });
});

test('after a break it ends where the level fell to', () => {
	const now = { day: 138, level: 18 };
	expect(changeOf(gap, line(20, 11, { now }))).toMatchObject({ from: 20, to: 18, further: 2 });
});

test('what was only stopped has no change', () => {
	const weeks = [week(10, { times: 0 }), week(11, { times: 0 })];
	expect(changeOf(twistRange, line(20, 20, { weeks }))).toBeUndefined();
	expect(changeOf(twistRange, line(20, 20, { weeks: [] }))).toBeUndefined();
});

test('changes are sorted by their share of the way to the goal, not by their number', () => {
	const lines = new Map([
		['twist', [line(20, 29, { side: 'left' }), line(20, 65, { side: 'right' })]],
		['gap', [line(20, 12)]],
		['unknown', [line(20, 60)]]
	]);
	const ranges: Readonly<Record<string, Range>> = { twist: twistRange, gap };
	const changes = changesOf(lines, (exercise) => ranges[exercise]);
	expect(changes.map(({ exercise, side, further }) => [exercise, side, further])).toEqual([
		['twist', 'right', 45],
		['gap', undefined, 8],
		['twist', 'left', 9]
	]);
});

test('a measured change is more than the noise, between the first and the last of one method', () => {
	const measured = (
		day: number,
		value: number,
		method: MeasurementOnDay['method']
	): MeasurementOnDay => ({
		...{ day, value, method, error: 5 }
	});
	const first = measured(1, 30, 'phone');
	const others = [measured(0, 10, 'figure'), first, measured(2, 60, 'figure')];
	const [same, further] = [measured(40, 36, 'phone'), measured(40, 37, 'phone')];
	expect(measuredChange(twistRange, [...others, same])).toBeUndefined();
	expect(measuredChange(twistRange, [...others, further])).toEqual({ from: first, to: further });
	expect(measuredChange(twistRange, [first])).toBeUndefined();
	expect(measuredChange(twistRange, [])).toBeUndefined();
});
