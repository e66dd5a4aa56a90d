import { describe, expect, test } from 'vitest';
import { dayLength, instant } from '#core/base/units.ts';
import type { Plan } from './plan.ts';
import { planOf } from './plan.ts';
import type { Practice } from './practice.ts';
import { goodDay, heelGap, inRecovery, seatedTwist, unanswered } from './practice.fake.ts';
import { sidePlans } from './side-plans.ts';
import type { Today } from './today.ts';

/** As in the worked examples: day 10, pain 1, which is usual. */
const plain: Today = { day: 10, pain: 1, usualPain: 1 };
const plan = (practices: readonly Practice[], today: Partial<Today> = {}) => {
	const {
		daysLeft: _,
		unanswered: __,
		...found
	} = planOf(seatedTwist, practices, {
		...plain,
		...today
	});
	return found;
};

const twoAt = (level: number) => [goodDay(8, level), goodDay(9, level)];
const painful = (pain: Practice['pain']) => ({
	pain: { before: 1, during: 1, after: 1, ...pain }
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
	['one good day', plan([goodDay(9, 20)]), 'hold', 'need-more-days', 20, 20],
	['two good days', plan(twoAt(20)), 'advance', 'good-days', 21, 21],
	[
		'pain 4 today, usual pain not known',
		plan(twoAt(20), { pain: 4, usualPain: undefined }),
		'ease',
		'pain-day',
		20,
		15
	],
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
		'clearly worse the days after',
		plan([goodDay(8, 20), goodDay(9, 20, { response: 'clearly-worse' })]),
		'back-off',
		'flare-after',
		18,
		18
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
		'enough-steps',
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
	[
		'in the first days after a spasm',
		plan(twoAt(20), { recovery: inRecovery('first-days') }),
		'rest',
		'recent-spasm',
		20
	],
	[
		'loosening after a spasm',
		plan(twoAt(20), { recovery: inRecovery('loosen') }),
		'ease',
		'post-spasm',
		20,
		10
	],
	[
		'building after a spasm',
		plan(twoAt(20), { recovery: inRecovery('build') }),
		'ease',
		'post-spasm',
		20,
		15
	],
	[
		'every day again after a spasm',
		plan(twoAt(20), { recovery: inRecovery('daily') }),
		'hold',
		'settling',
		20,
		20
	],
	['a lock-up yesterday', plan(twoAt(20), { lockedUp: true }), 'hold', 'lock-up', 20, 20],
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
		expect(plan(after(3), { day: 7 }).reason).toBe('good-days');
	});

	test.each([
		[3, 'good-days', 32],
		[4, 'good-days', 32],
		[5, 'gap-week', 31],
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

	test('two more than usual is a pain day, however little that is, and usual pain is none', () => {
		expect(plan(twoAt(20), { pain: 2, usualPain: 0 }).reason).toBe('pain-day');
		expect(plan(twoAt(20), { pain: 2, usualPain: 1 }).reason).toBe('good-days');
		expect(plan(twoAt(20), { pain: 4, usualPain: 3 }).reason).toBe('good-days');
		expect(plan(twoAt(20), { pain: 5, usualPain: 3 }).reason).toBe('pain-day');
	});

	test('within the tolerance of home measuring the target counts as reached', () => {
		const reaching = (reached: number) =>
			plan([goodDay(8, 20), goodDay(9, 20, { reached })]).reason;
		expect(reaching(17)).toBe('good-days');
		expect(reaching(16)).toBe('not-reached');
	});

	test('an eased day is no day at the level', () => {
		expect(plan([goodDay(8, 20), goodDay(9, 20, { target: 15, reached: 15 })]).reason).toBe(
			'need-more-days'
		);
	});

	test('an eased last day gives no step, however good those before it were', () => {
		const eased = goodDay(9, 20, { target: 15, reached: 15 });
		expect(plan([goodDay(7, 20), goodDay(8, 20), eased]).reason).toBe('need-more-days');
	});

	test('days count only as far back as another level', () => {
		expect(plan([goodDay(4, 20), goodDay(6, 19), goodDay(9, 20)]).reason).toBe('need-more-days');
	});

	test('a day is as bad as its worst session', () => {
		const twice = [goodDay(8, 20), goodDay(9, 20), goodDay(9, 20, { stopSign: true })];
		expect(plan(twice).reason).toBe('stop-sign');
	});

	test('each session of a day is graded by its own rise of pain', () => {
		const first = goodDay(9, 20, { pain: { before: 1, after: 3 } });
		const second = goodDay(9, 20, { pain: { before: 3, after: 3 } });
		expect(plan([goodDay(8, 20), first, second]).reason).toBe('flare-after');
	});
});

describe('the worked examples of the second edition', () => {
	const at20 = (day: number, spoilt: Partial<Practice> = {}) => goodDay(day, 20, spoilt);
	const silent = (day: number, spoilt: Partial<Practice> = {}) => unanswered(at20(day, spoilt));
	const told = (day: number, response: Practice['response']) => at20(day, response && { response });
	const pains = (pain: number) => ({ pain: { before: pain, during: pain, after: pain } });
	const usual4 = { pain: 4, usualPain: 4 };
	const climbed = (day: number) => goodDay(day, 19);

	test.each([
		['one good day (9)', plan([at20(9)]), 'hold', 'need-more-days', 20, 20],
		['two good days (8, 9)', plan(twoAt(20)), 'advance', 'good-days', 21, 21],
		['good on 7, 8 not answered', plan([at20(7), silent(8)]), 'advance', 'good-days', 21, 21],
		[
			'3, 5, 7, none answered, pain 1 at each start',
			plan([silent(3), silent(5), silent(7)]),
			...(['advance', 'good-days', 21, 21] as const)
		],
		[
			'5 and 7, none answered',
			plan([silent(5), silent(7)]),
			...(['hold', 'need-more-days', 20, 20] as const)
		],
		[
			'8 not answered, pain today not told',
			plan([at20(7), silent(8)], { pain: undefined }),
			...(['hold', 'unknown-days', 20, 20] as const)
		],
		[
			"good on 7 and 8, don't remember on 9",
			plan([at20(7), at20(8), told(9, 'not-known')]),
			...(['advance', 'good-days', 21, 21] as const)
		],
		['a bit worse after 9', plan([at20(8), told(9, 'bit-worse')]), 'hold', 'amber', 20, 20],
		[
			'clearly worse after 9',
			plan([at20(8), told(9, 'clearly-worse')]),
			...(['back-off', 'flare-after', 18, 18] as const)
		],
		[
			'9 not answered, pain 3 today',
			plan([at20(8), silent(9)], { pain: 3 }),
			...(['back-off', 'flare-after', 18, 13] as const)
		],
		['9 as usual, pain 3 today', plan(twoAt(20), { pain: 3 }), 'ease', 'pain-day', 20, 15],
		[
			'too much, this stretch, reached 16',
			plan([at20(8), at20(9, { tooMuch: true, reached: 16 })]),
			...(['hold', 'amber', 20, 20] as const)
		],
		[
			'pain after 2',
			plan([at20(8), at20(9, painful({ after: 2 }))]),
			...(['advance', 'good-days', 21, 21] as const)
		],
		[
			'pain after 3',
			plan([at20(8), at20(9, painful({ after: 3 }))]),
			...(['back-off', 'flare-after', 18, 18] as const)
		],
		[
			'left early, another reason than time',
			plan([at20(8), at20(9, { completed: false })]),
			...(['hold', 'amber', 20, 20] as const)
		],
		[
			'usual 4, pain 4 everywhere, two good days',
			plan([at20(8, pains(4)), at20(9, pains(4))], usual4),
			...(['advance', 'good-days', 21, 21] as const)
		],
		[
			'the same, a step already on day 7',
			plan([climbed(6), at20(7, pains(4)), at20(8, pains(4)), at20(9, pains(4))], usual4),
			...(['hold', 'enough-steps', 20, 20] as const)
		],
		[
			'usual 4, a good and a quiet day',
			plan([at20(7, pains(4)), silent(8, pains(4))], usual4),
			...(['hold', 'need-more-days', 20, 20] as const)
		],
		['last on 6', plan([at20(5), at20(6)]), 'advance', 'good-days', 21, 21],
		['last on 5', plan([at20(4), at20(5)]), 'hold', 'gap-week', 20, 20],
		[
			'step on 4, quiet days 4, 6, 8',
			plan([climbed(3), silent(4), silent(6), silent(8)]),
			...(['hold', 'enough-steps', 20, 20] as const)
		]
	] as const)('%s', (_, found, action, reason, level, target) => {
		expect(found).toEqual({ action, reason, level, target });
	});

	test('who waits is told what for', () => {
		expect(planOf(seatedTwist, [at20(9)], plain).daysLeft).toBe(1);
		expect(planOf(seatedTwist, [at20(9, { target: 15, reached: 15 })], plain).daysLeft).toBe(2);
		expect(planOf(seatedTwist, [silent(8)], { ...plain, pain: undefined }).unanswered).toBe(8);
		expect(planOf(seatedTwist, twoAt(20), plain)).not.toHaveProperty('daysLeft');
	});

	test('N8: nothing answered at the end is never good, whatever came later', () => {
		const nothing = { answered: false, pain: {} };
		expect(plan([at20(8), at20(9, nothing)]).reason).toBe('unknown-days');
		expect(plan([at20(7), at20(8, nothing), at20(9)]).reason).toBe('good-days');
		expect(plan([at20(8, nothing), at20(9)]).reason).toBe('need-more-days');
	});
});

test('a gap that shrinks is counted by its depth', () => {
	const days = [goodDay(8, 15), goodDay(9, 15)];
	expect(planOf(heelGap, days, plain)).toEqual({
		action: 'advance',
		reason: 'good-days',
		level: 14,
		target: 14
	});
	expect(planOf(heelGap, days, { ...plain, pain: 5 })).toMatchObject({ level: 15, target: 21 });
});

test('the further side waits for the other', () => {
	const { left, right } = sidePlans(seatedTwist, { left: twoAt(30), right: twoAt(22) }, plain);
	expect(left).toEqual({ action: 'hold', reason: 'other-side-first', level: 30, target: 30 });
	expect(right).toEqual({ action: 'advance', reason: 'good-days', level: 23, target: 23 });
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
		['20 minutes, around midnight', at(23, 50), at(24, 10), 'need-more-days'],
		['20 minutes, around the start of a day', at(27, 50), at(28, 10), 'need-more-days'],
		['a late evening and the morning after it', at(22), at(33, 59), 'need-more-days'],
		['12 hours', at(22), at(34), 'good-days'],
		['two evenings', at(22), at(46), 'good-days']
	] as const)('%s', (_, first, second, reason) => {
		expect(practisedAt([8, first], [9, second])).toBe(reason);
	});

	test('a day before both counts as another', () => {
		expect(practisedAt([7, at(-2)], [8, at(23, 50)], [9, at(24, 10)])).toBe('good-days');
	});

	test('with two practices a day it is the first ones that lie a day apart', () => {
		expect(practisedAt([8, at(8)], [8, at(22)], [9, at(32)], [9, at(46)])).toBe('good-days');
	});
});
