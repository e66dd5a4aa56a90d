import { describe, expect, test } from 'vitest';
import { dayLength, instant } from '#core/base/units.ts';
import type { Plan } from './plan.ts';
import { planOf } from './plan.ts';
import type { Practice } from './practice-day.ts';
import { goodDay, heelGap, seatedTwist } from './practice.fake.ts';
import { sidePlans } from './side-plans.ts';
import type { Today } from './today.ts';

/** As in the worked examples: day 10, pain 1. */
const plain: Today = { day: 10, pain: 1 };
const plan = (practices: readonly Practice[], today: Partial<Today> = {}) =>
	planOf(seatedTwist, practices, { ...plain, ...today });

const twoAt = (level: number) => [goodDay(8, level), goodDay(9, level)];
const painful = (pain: Practice['pain']) => ({
	pain: { before: 1, during: 1, after: 1, nextMorning: 1, ...pain }
});

const examples: readonly (readonly [
	string,
	Plan,
	Plan['action'],
	Plan['reason'],
	number,
	number?
])[] = [
	['no history', plan([]), 'baseline', 'first-time', 15, 15],
	['one good day', plan([goodDay(9, 20)]), 'hold', 'need-another-day', 20, 20],
	['two good days', plan(twoAt(20)), 'advance', 'two-good-days', 21, 21],
	['pain 4 today', plan(twoAt(20), { pain: 4 }), 'ease', 'pain-day', 20, 15],
	['pain 6 today', plan(twoAt(20), { pain: 6 }), 'rest', 'pain-high', 20],
	[
		'pain 4 during last time',
		plan([goodDay(8, 20), goodDay(9, 20, painful({ during: 4 }))]),
		'hold',
		'amber',
		20,
		20
	],
	[
		'sharp pain last time',
		plan([goodDay(8, 20), goodDay(9, 20, { stopSign: true })]),
		'back-off',
		'stop-sign',
		18,
		18
	],
	[
		'next morning 2 higher',
		plan([goodDay(8, 20), goodDay(9, 20, painful({ nextMorning: 3 }))]),
		'back-off',
		'flare-after',
		18,
		18
	],
	[
		'next morning not known, 2 days ago',
		plan([goodDay(7, 20), goodDay(8, 20, { pain: { before: 1, during: 1, after: 1 } })]),
		'hold',
		'unknown-morning',
		20,
		20
	],
	[
		'reached 16 of 20',
		plan([goodDay(8, 20), goodDay(9, 20, { reached: 16 })]),
		'hold',
		'not-reached',
		20,
		20
	],
	['5 days off', plan([goodDay(4, 25), goodDay(5, 25)]), 'hold', 'gap-week', 25, 25],
	['10 days off', plan([goodDay(0, 31)]), 'reenter', 'gap-2-weeks', 27, 27],
	['20 days off', plan([goodDay(-10, 31)]), 'reenter', 'gap-4-weeks', 23, 23],
	['40 days off', plan([goodDay(-30, 31)]), 'reenter', 'gap-8-weeks', 19, 19],
	['70 days off', plan([goodDay(-60, 31)]), 'reenter', 'gap-long', 15, 15],
	[
		'3 steps already this week',
		plan([20, 21, 22, 23, 23].map((level, index) => goodDay(5 + index, level))),
		'hold',
		'week-cap',
		23,
		23
	],
	['at the goal', plan(twoAt(45)), 'maintain', 'at-normal', 45, 45],
	[
		'6 days at 30, reached 26 to 27',
		plan(
			[30, 30, 26, 26.9, 26.2, 26.8].map((reached, index) => goodDay(4 + index, 30, { reached }))
		),
		'plateau',
		'plateau',
		28,
		28
	],
	['a spasm 1 day ago', plan(twoAt(20), { lastSpasm: 9 }), 'rest', 'recent-spasm', 20],
	['a spasm 5 days ago', plan(twoAt(20), { lastSpasm: 5 }), 'ease', 'post-spasm', 20, 10],
	['a spasm 10 days ago', plan(twoAt(20), { lastSpasm: 0 }), 'ease', 'post-spasm', 20, 15],
	['20 minutes after waking', plan(twoAt(20), { firstHour: true }), 'ease', 'morning', 20, 12],
	['a red flag', plan(twoAt(20), { redFlag: true }), 'stop', 'red-flag', 20]
];

describe('seated twist, easy 0, start 15, goal 45', () => {
	test.each(examples)('%s', (_, found, action, reason, level, target) => {
		expect(found).toEqual({ action, reason, level, ...(target !== undefined && { target }) });
	});

	test('already done today stays as it is', () => {
		expect(plan([...twoAt(20), goodDay(10, 20)])).toEqual({
			action: 'hold',
			reason: 'done-today',
			level: 20,
			target: 20
		});
	});

	test('a sore day holds back for three sessions', () => {
		const sore = goodDay(1, 20, { stopSign: true });
		const after = (count: number) => [
			sore,
			...Array.from({ length: count }, (_, index) => goodDay(2 + index * 2, 18))
		];
		expect(plan(after(1), { day: 3 }).reason).toBe('recent-red');
		expect(plan(after(2), { day: 5 }).reason).toBe('recent-red');
		expect(plan(after(3), { day: 7 }).reason).toBe('two-good-days');
	});

	test.each([
		[3, 'two-good-days', 32],
		[4, 'gap-week', 31],
		[7, 'gap-week', 31],
		[8, 'gap-2-weeks', 27],
		[14, 'gap-2-weeks', 27],
		[15, 'gap-4-weeks', 23],
		[28, 'gap-4-weeks', 23],
		[29, 'gap-8-weeks', 19],
		[56, 'gap-8-weeks', 19],
		[57, 'gap-long', 15]
	])('after %i days: %s', (gap, reason, level) => {
		expect(plan(twoAt(31), { day: 9 + gap })).toMatchObject({ reason, level });
	});

	test('steps back by a tenth of the depth where that is more than two steps', () => {
		const soreAt = (level: number) => plan([goodDay(9, level, { stopSign: true })]).level;
		expect(soreAt(40)).toBe(36);
		expect(soreAt(10)).toBe(8);
	});

	test('a break gives nothing to somebody who stands below the start', () => {
		expect(plan([goodDay(-20, 13)])).toMatchObject({ reason: 'gap-8-weeks', level: 13 });
	});

	test('two more than usual is a pain day, however little that is', () => {
		expect(plan(twoAt(20), { pain: 2, usualPain: 0 }).reason).toBe('pain-day');
		expect(plan(twoAt(20), { pain: 2, usualPain: 1 }).reason).toBe('two-good-days');
	});

	test('within the tolerance of home measuring the target counts as reached', () => {
		const reaching = (reached: number) =>
			plan([goodDay(8, 20), goodDay(9, 20, { reached })]).reason;
		expect(reaching(17)).toBe('two-good-days');
		expect(reaching(16)).toBe('not-reached');
	});

	test('a morning nobody asked about is unknown, whatever a later day began with', () => {
		const { nextMorning: _, ...unsaid } = goodDay(6, 20).pain;
		const later = goodDay(8, 20, painful({ before: 3, during: 3, after: 3, nextMorning: 3 }));
		expect(plan([goodDay(6, 20, { pain: unsaid }), later], { day: 9 }).reason).toBe(
			'need-another-day'
		);
	});

	test('an eased day is no day at the level', () => {
		expect(plan([goodDay(8, 20), goodDay(9, 20, { target: 15, reached: 15 })]).reason).toBe(
			'need-another-day'
		);
	});

	test('a question that was skipped is not taken for a good answer', () => {
		const { pain } = goodDay(9, 20);
		const { during: _, ...skipped } = pain;
		expect(plan([goodDay(8, 20), goodDay(9, 20, { pain: skipped })]).action).toBe('hold');
	});

	test('the next morning is how the very next day began', () => {
		const { nextMorning: _, ...unsaid } = goodDay(9, 20).pain;
		const days = [goodDay(8, 20), goodDay(9, 20, { pain: unsaid })];
		expect(plan(days, { pain: 1 }).reason).toBe('two-good-days');
		expect(plan(days, { pain: 3 }).reason).toBe('flare-after');
	});

	test('a day is as bad as its worst session', () => {
		const twice = [goodDay(8, 20), goodDay(9, 20), goodDay(9, 20, { stopSign: true })];
		expect(plan(twice).reason).toBe('stop-sign');
	});
});

test('a gap that shrinks is counted by its depth', () => {
	const days = [goodDay(8, 15), goodDay(9, 15)];
	expect(planOf(heelGap, days, plain)).toEqual({
		action: 'advance',
		reason: 'two-good-days',
		level: 14,
		target: 14
	});
	expect(planOf(heelGap, days, { ...plain, pain: 5 })).toMatchObject({ level: 15, target: 21 });
});

test('the further side waits for the other', () => {
	const { left, right } = sidePlans(seatedTwist, { left: twoAt(30), right: twoAt(22) }, plain);
	expect(left).toEqual({ action: 'hold', reason: 'other-side-first', level: 30, target: 30 });
	expect(right).toEqual({ action: 'advance', reason: 'two-good-days', level: 23, target: 23 });
});

test('a side that waits stays at the day taken together, not at its first practice', () => {
	const twice = [goodDay(8, 30), goodDay(9, 31), goodDay(9, 30)];
	const { left } = sidePlans(seatedTwist, { left: twice, right: twoAt(22) }, plain);
	expect(left).toEqual({ action: 'hold', reason: 'other-side-first', level: 30, target: 30 });
});

describe('practices less than 12 hours apart are one good day', () => {
	const minute = 60_000;
	/** Good practices at these minutes of the eighth day, each on the day that it is given. */
	const practisedAt = (...times: readonly (readonly [day: number, minutes: number])[]) =>
		plan(
			times.map(([day, minutes]) =>
				goodDay(day, 20, { ended: instant(8 * dayLength + minutes * minute) })
			)
		).reason;
	const at = (hours: number, minutes = 0) => hours * 60 + minutes;

	test.each([
		['20 minutes, around midnight', at(23, 50), at(24, 10), 'need-another-day'],
		['20 minutes, around the start of a day', at(27, 50), at(28, 10), 'need-another-day'],
		['a late evening and the morning after it', at(22), at(33, 59), 'need-another-day'],
		['12 hours', at(22), at(34), 'two-good-days'],
		['two evenings', at(22), at(46), 'two-good-days']
	] as const)('%s', (_, first, second, reason) => {
		expect(practisedAt([8, first], [9, second])).toBe(reason);
	});

	test('a day before both counts as another', () => {
		expect(practisedAt([7, at(-2)], [8, at(23, 50)], [9, at(24, 10)])).toBe('two-good-days');
	});

	test('with two practices a day it is the first ones that lie a day apart', () => {
		expect(practisedAt([8, at(8)], [8, at(22)], [9, at(32)], [9, at(46)])).toBe('two-good-days');
	});
});
