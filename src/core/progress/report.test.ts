import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import {
	checkInAt,
	entryAt,
	measurementAt,
	screeningAt,
	stoppedAt
} from '#core/journal/entry.fake.ts';
import type { BackResponse } from '#core/journal/entry.ts';
import { heelGap } from '#core/progression/practice.fake.ts';
import { periodOf, groupWeeks, weeksPerPoint } from './period.ts';
import { progressOf } from './progress.ts';
import { reportOf } from './report.ts';

const dayLength = 86_400_000;
const monday = Date.parse('2026-03-02T08:00:00Z');
const dayOf = (moment: number) => Math.floor(moment / dayLength);
const today = dayOf(monday);
const on = (day: number) => monday + day * dayLength;

const stop = (day: number, kind?: 'sharp' | 'tired') => ({
	at: instant(on(day)),
	exercise: 'bird-dog',
	...(kind && { kind })
});

const progress = progressOf(
	{},
	[
		entryAt(on(-40), { ending: 'early', stops: [stop(-40, 'sharp')] }),
		checkInAt(on(-2), { pain: 1 }),
		entryAt(on(-2), { pain: 2, stops: [stop(-2, 'sharp'), stop(-2)], ending: 'early' }),
		checkInAt(on(-1), { pain: 7 }),
		{ kind: 'spasm', id: 's', device: 'd', at: instant(on(-1)) },
		entryAt(on(0), { pain: 3, stops: [stop(0, 'sharp')] })
	],
	dayOf
);

test('a report tells its own weeks and nothing from before', () => {
	const report = reportOf(progress, periodOf(today, today - 40, 4), dayOf);
	expect(report.sum).toMatchObject({ sessions: 2, practice: 2, rest: 0, spasm: 1 });
	expect(report.early).toBe(1);
	expect(report.stops).toEqual([
		{ kind: 'sharp', times: 2, exercises: ['bird-dog'] },
		{ times: 1, exercises: ['bird-dog'] }
	]);
	expect(report.spasms).toHaveLength(1);
	expect(report.pain.map(({ days, least, median, most }) => [days, least, median, most])).toEqual([
		[2, 2, 4.5, 7],
		[1, 3, 3, 3]
	]);
});

test('a session that was stopped before anything was done is told, and is none that was practised', () => {
	const own = progressOf({}, [entryAt(on(-1)), stoppedAt(on(0)), screeningAt(on(0))], dayOf);
	const report = reportOf(own, periodOf(today, today - 40, 4), dayOf);
	expect(report).toMatchObject({ sum: { sessions: 1, stop: 1 }, early: 0, stopped: 1 });
	expect(report.stops).toEqual([{ kind: 'leg', times: 1, exercises: [] }]);
	expect([report.sessions.length, report.screenings.length]).toEqual([2, 1]);
});

test('how sessions felt, and the back after them, is counted in the period', () => {
	const told = (day: number, felt: 'just-right' | 'too-much', response: BackResponse) => {
		const session = entryAt(on(day), { felt });
		return [session, checkInAt(on(day + 1), { response, responseTo: session.id })];
	};
	const entries = [
		...told(-60, 'too-much', 'clearly-worse'),
		...told(-4, 'just-right', 'as-usual'),
		...told(-2, 'just-right', 'bit-worse'),
		...told(-1, 'too-much', 'as-usual')
	];
	const report = reportOf(progressOf({}, entries, dayOf), periodOf(today, today - 60, 4), dayOf);
	expect(Object.fromEntries(report.feelings)).toEqual({ 'just-right': 2, 'too-much': 1 });
	expect(Object.fromEntries(report.responses)).toEqual({ 'as-usual': 2, 'bit-worse': 1 });
});

test('all is from the first week on', () => {
	const report = reportOf(progress, periodOf(today, today - 40), dayOf);
	expect(report.sum.sessions).toBe(3);
	expect(report.stops[0]?.times).toBe(3);
});

test('days a week are counted from the first day of care on, and not told of less than a week', () => {
	const began = (day: number) =>
		progressOf(
			{},
			[measurementAt(on(day - 30)), entryAt(on(day)), entryAt(on(day + 3)), entryAt(on(-1))],
			dayOf
		);
	const told = (day: number, weeks?: number) =>
		reportOf(began(day), periodOf(today, today - 80, weeks), dayOf).daysAWeek;
	expect([told(-13), told(-13, 12), told(-6), told(-5)]).toEqual([1.5, 1.5, 3, undefined]);
	expect(told(-40, 4)).toBe(7 / 22);
	const { since } = reportOf(began(-13), periodOf(today, today - 80), dayOf);
	expect(since).toBe(today - 13);
	expect(reportOf(began(-40), periodOf(today, today - 80, 4), dayOf).since).toBeUndefined();
});

test('four weeks are whole ones, this one counted in', () => {
	expect(periodOf(today, today - 400, 4)).toEqual({ from: today - 21, to: today });
});

test('ten years are as many points as fit on a phone', () => {
	const period = periodOf(today, today - 3650);
	const size = weeksPerPoint(period);
	const weeks = Array.from({ length: 522 }, (_, week) => ({
		...{ week, from: week * 7, to: week * 7 + 6, first: 20, level: 20, times: 3 },
		asked: [20, 20] as const,
		reached: 20 - (week % 3)
	}));
	const points = groupWeeks(heelGap, weeks, size);
	expect(points.length).toBeLessThanOrEqual(60);
	expect(points.reduce((sum, { times }) => sum + times, 0)).toBe(522 * 3);
	expect(points.every(({ reached }) => reached === 18)).toBe(true);
});
