import { expect, test } from 'vitest';
import { twistRange } from '#core/routine/routine.fake.ts';
import { noCare } from './care.ts';
import { firstNotedDay, isIn, lineIn, periodOf, groupWeeks, weeksPerPoint } from './period.ts';
import type { PracticeWeek } from './practice-weeks.ts';
import type { RangeLine } from './range-line.ts';

const day = (month: number, date: number) => Date.UTC(2026, month - 1, date) / 86_400_000;

/** Wednesday, 4 March 2026; the week began on Monday, the 2nd. */
const today = day(3, 4);

const week = (number: number, changes: Partial<PracticeWeek> = {}): PracticeWeek => ({
	...{ week: number, from: number * 7, to: number * 7 + 1, first: 20, level: 21, times: 1 },
	asked: [20, 21],
	...changes
});

test('a period of weeks is whole weeks, the one under way among them', () => {
	expect(periodOf(today, day(1, 1), 1)).toEqual({ from: day(3, 2), to: today });
	expect(periodOf(today, day(1, 1), 4)).toEqual({ from: day(2, 9), to: today });
});

test('without a number it begins with the week of the first day', () => {
	expect(periodOf(today, day(1, 1))).toEqual({
		from: Date.UTC(2025, 11, 29) / 86_400_000,
		to: today
	});
});

test('both ends of a period belong to it', () => {
	const period = { from: 10, to: 12 };
	expect([9, 10, 12, 13].map((each) => isIn(period, each))).toEqual([false, true, true, false]);
});

test('a line has of a period what is in it, and a week as a whole', () => {
	const period = periodOf(today, day(1, 1), 1);
	const thisWeek = Math.floor((today + 3) / 7);
	const line: RangeLine = {
		side: 'left',
		weeks: [week(thisWeek - 1), week(thisWeek), week(thisWeek + 1)],
		easier: [day(3, 1), day(3, 4)].map((each) => ({ day: each, level: 20, target: 10 })),
		stops: [{ day: day(3, 1) }, { day: day(3, 2), kind: 'sharp' }, { day: day(3, 5) }],
		measurements: [{ value: 30, error: 5, method: 'figure', day: day(3, 1) }]
	};
	expect(lineIn(period, line)).toEqual({
		side: 'left',
		weeks: [week(thisWeek)],
		easier: [{ day: day(3, 4), level: 20, target: 10 }],
		stops: [{ day: day(3, 2), kind: 'sharp' }],
		measurements: []
	});
});

test('a chart has a point a week up to sixty weeks, then one for two', () => {
	const weeks = (count: number) => weeksPerPoint(periodOf(today, today, count));
	expect([1, 60, 61, 120, 121, 522].map(weeks)).toEqual([1, 1, 2, 2, 3, 9]);
});

test('weeks taken together have the last level, the furthest value and all times', () => {
	const weeks = [
		week(100, { first: 20, level: 24, reached: 26, times: 2 }),
		week(101, { first: 24, level: 22, reached: 25, times: 3 }),
		week(102, { level: 23 })
	];
	expect(groupWeeks(twistRange, weeks, 2)).toEqual([
		week(100, { to: 708, first: 20, level: 22, reached: 26, times: 5 }),
		week(102, { level: 23 })
	]);
	expect(groupWeeks(twistRange, weeks, 1)).toBe(weeks);
});

test('of a gap that shrinks the smaller value is further, and a silent week takes nothing away', () => {
	const gap = { ...twistRange, easiest: 37, start: 20, goal: 9, ceiling: 0 };
	const weeks = [week(100, { reached: 14 }), week(101, { reached: 12 }), week(102), week(103)];
	expect(groupWeeks(gap, weeks, 4).map(({ reached }) => reached)).toEqual([12]);
});

test('the first day is that on which anything was noted, also if it was only measured', () => {
	const cares = new Map([[day(3, 1), noCare]]);
	const measurements = [{ value: 30, error: 5, method: 'figure' as const, day: day(1, 7) }];
	const line: RangeLine = { weeks: [], easier: [], stops: [], measurements };
	const lines = new Map([['twist', [line]]]);
	expect(firstNotedDay({ cares, lines }, today)).toBe(day(1, 7));
	expect(firstNotedDay({ cares, lines: new Map() }, today)).toBe(day(3, 1));
	expect(firstNotedDay({ cares: new Map(), lines: new Map() }, today)).toBe(today);
});
