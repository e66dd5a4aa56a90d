import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { depthOf } from '#core/range/depth.ts';
import { planOf, type Plan } from './plan.ts';
import { aCase, goodDay, inRecovery, seatedTwist, unanswered, type Case } from './practice.fake.ts';
import type { Practice } from './practice.ts';
import { reasonWords } from './reasons.ts';
import { furthestWithin, limitWords, setByWords, type SetLimit } from './set-limit.ts';
import { sidePlans } from './side-plans.ts';

const runs = { numRuns: 2000 };
const reached = new Map<string, number>();

function plan({ range, practices, today }: Case): Plan {
	return counted(planOf(range, practices, today));
}

function counted(found: Plan): Plan {
	reached.set(found.reason, (reached.get(found.reason) ?? 0) + 1);
	return found;
}

/** -1 where there is none: less than any. */
const asked = ({ range }: Case, { target }: Plan) =>
	target === undefined ? -1 : depthOf(range, target);
const levelOf = ({ range }: Case, { level }: Plan) => depthOf(range, level);
const newest = ({ practices }: Case) =>
	practices.reduce<Practice | undefined>(
		(last, each) => (last && last.day >= each.day ? last : each),
		undefined
	);
const present = (world: Case) => {
	const day = newest(world)?.day;
	return Math.min(
		...world.practices
			.filter((each) => each.day === day)
			.map(({ level }) => depthOf(world.range, level))
	);
};
const changed = (world: Case, by: (practice: Practice) => Practice): Case => ({
	...world,
	practices: world.practices.map((each) => (each === newest(world) ? by(each) : each))
});

test('P1, P13: level and target stay on the way from the easiest to the goal, the target no further than the level', () => {
	fc.assert(
		fc.property(aCase, (world) => {
			const { range } = world;
			const found = plan(world);
			const most = Math.min(depthOf(range, range.goal), depthOf(range, range.ceiling));
			expect(levelOf(world, found)).toBeGreaterThanOrEqual(0);
			expect(levelOf(world, found)).toBeLessThanOrEqual(most);
			expect(asked(world, found)).toBeLessThanOrEqual(levelOf(world, found));
		}),
		runs
	);
});

test('P2, P4: only an advance raises the level, and by one step', () => {
	fc.assert(
		fc.property(aCase, (world) => {
			fc.pre(world.practices.length > 0);
			const found = plan(world);
			const raised = levelOf(world, found) - present(world);
			if (found.action === 'advance') expect(raised).toBeCloseTo(world.range.step);
			else expect(raised).toBeLessThanOrEqual(0);
		}),
		runs
	);
});

test('P3, P9, P15, P18, N4: never further on a pain day, after a break, in the first hour, after a spasm or with the days after unknown', () => {
	fc.assert(
		fc.property(aCase, (world) => {
			const { today } = world;
			if (plan(world).action !== 'advance') return;
			const last = newest(world);
			const { usualPain = 2, pain = 0 } = today;
			expect(pain).toBeLessThan(today.usualPain === undefined ? 4 : usualPain + 2);
			expect(today.day - (last?.day ?? 0)).toBeLessThanOrEqual(4);
			expect(today.firstHour === true && world.range.easedAfterWaking).toBe(false);
			expect([today.recovery, today.lockedUp]).toEqual([undefined, undefined]);
			const known = last?.response ?? last?.later ?? today.pain;
			expect(known).toBeDefined();
		}),
		runs
	);
});

test('P3b: never further unless the last day did no harm', () => {
	fc.assert(
		fc.property(aCase, (world) => {
			if (plan(world).action !== 'advance') return;
			const day = newest(world)?.day;
			const { usualPain = 2 } = world.today;
			const tolerable = Math.max(3, Math.min(5, usualPain + 1));
			for (const each of world.practices.filter((practice) => practice.day === day)) {
				const { pain, completed, stopSign, tooMuch, answered, response } = each;
				expect([completed, stopSign, tooMuch, answered]).toEqual([true, false, undefined, true]);
				expect(['bit-worse', 'clearly-worse']).not.toContain(response);
				for (const told of [pain.before, pain.during, pain.after])
					expect(told ?? 0).toBeLessThanOrEqual(tolerable);
				if (pain.before !== undefined && pain.after !== undefined)
					expect(pain.after - pain.before).toBeLessThan(2);
			}
		}),
		runs
	);
});

test('gentle mode and fragile bones: never more than half of the level, which is kept', () => {
	fc.assert(
		fc.property(aCase, fc.constantFrom('gentle' as const, 'health' as const), (world, halved) => {
			const found = plan({ ...world, today: { ...world.today, halved } });
			fc.pre(found.target !== undefined);
			const whole = plan({ ...world, today: { ...world.today, halved: undefined } });
			expect(asked(world, found)).toBeLessThanOrEqual(levelOf(world, found) / 2 + 1e-9);
			expect(levelOf(world, found)).toBeLessThanOrEqual(levelOf(world, whole));
		}),
		runs
	);
});

test('P5: more pain now never gives more range', () => {
	fc.assert(
		fc.property(aCase, fc.nat({ max: 10 }), fc.nat({ max: 10 }), (world, a, b) => {
			const withPain = (pain: number) => ({ ...world, today: { ...world.today, pain } });
			const [less, more] = [withPain(Math.min(a, b)), withPain(Math.max(a, b))];
			expect(asked(more, plan(more))).toBeLessThanOrEqual(asked(less, plan(less)));
		}),
		runs
	);
});

test('P6, N1: more pain during or after, or later pain, never gives more range', () => {
	const worse = fc.constantFrom<(practice: Practice, pain: number) => Practice>(
		(each, pain) => ({ ...each, pain: { ...each.pain, during: pain } }),
		(each, pain) => ({ ...each, pain: { ...each.pain, after: pain } }),
		(each, pain) => ({ ...each, later: { day: each.day + 1, pain } }),
		(each, pain) => ({ ...each, later: { day: each.day + 3, pain } })
	);
	fc.assert(
		fc.property(aCase, worse, fc.nat({ max: 10 }), fc.nat({ max: 10 }), (world, by, a, b) => {
			const withPain = (pain: number) => changed(world, (each) => by(each, pain));
			const [less, more] = [withPain(Math.min(a, b)), withPain(Math.max(a, b))];
			expect(asked(more, plan(more))).toBeLessThanOrEqual(asked(less, plan(less)));
		}),
		runs
	);
});

test('N1: a worse answer never gives more range, about any practice', () => {
	const order = ['as-usual', 'bit-worse', 'clearly-worse'] as const;
	const degree = fc.nat({ max: 2 });
	fc.assert(
		fc.property(aCase, degree, degree, fc.nat(), (world, a, b, nth) => {
			const which = world.practices[nth % Math.max(1, world.practices.length)];
			const answering = (at: number): Case => ({
				...world,
				practices: world.practices.map((each) =>
					each === which ? { ...each, response: order[at] ?? 'as-usual' } : each
				)
			});
			const [better, worse] = [answering(Math.min(a, b)), answering(Math.max(a, b))];
			expect(asked(worse, plan(worse))).toBeLessThanOrEqual(asked(better, plan(better)));
		}),
		runs
	);
});

test('N2, N8: as usual never gives less than no answer, which never gives more', () => {
	fc.assert(
		fc.property(aCase, (world) => {
			const usual = changed(world, (each) => ({ ...each, response: 'as-usual' }));
			const silent = changed(world, unanswered);
			const nothing = changed(world, (each) => ({ ...each, answered: false }));
			expect(asked(silent, plan(silent))).toBeLessThanOrEqual(asked(usual, plan(usual)));
			expect(asked(nothing, plan(nothing))).toBeLessThanOrEqual(asked(world, plan(world)));
		}),
		runs
	);
});

test('N5: at most one step in seven days with only quiet days', () => {
	const gap = fc.constantFrom(1, 2, 2, 3);
	fc.assert(
		fc.property(fc.array(gap, { minLength: 3, maxLength: 20 }), (gaps) => {
			const practices: Practice[] = [];
			const steps: number[] = [];
			let day = 0;
			for (const each of gaps) {
				day += each;
				const today = { day, pain: 1 };
				const found = planOf(seatedTwist, practices, today);
				if (found.action === 'advance') steps.push(day);
				practices.push({
					...unanswered(goodDay(day, found.level)),
					// Asked two days later, if not by then in any other way.
					later: { day: day + 2, pain: 1 }
				});
			}
			for (const [index, step] of steps.entries())
				expect(step - (steps[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(7);
		}),
		runs
	);
});

test('N6: no step within three days of exercise after a told flare', () => {
	fc.assert(
		fc.property(aCase, fc.nat(), (world, nth) => {
			const days = [...new Set(world.practices.map(({ day }) => day))].toSorted((a, b) => a - b);
			const flare = days.slice(-3)[nth % 3];
			const told: Case = {
				...world,
				practices: world.practices.map((each) =>
					each.day === flare ? { ...each, response: 'clearly-worse' } : each
				)
			};
			fc.pre(flare !== undefined);
			expect(plan(told).action).not.toBe('advance');
		}),
		runs
	);
});

test('P6b: a rise of two lowers the level, unless it stands at the easiest', () => {
	fc.assert(
		fc.property(aCase, fc.nat({ max: 8 }), fc.boolean(), (world, before, told) => {
			const flared = changed(world, (each) => ({
				...each,
				...(told && { response: 'clearly-worse' }),
				pain: { ...each.pain, before, after: told ? before : before + 2 }
			}));
			const last = newest(flared);
			fc.pre(last !== undefined && flared.today.day > last.day);
			fc.pre(flared.practices.filter(({ day }) => day === last?.day).length === 1);
			const found = plan(flared);
			fc.pre(found.action !== 'stop' && found.action !== 'rest');
			expect(levelOf(flared, found)).toBeLessThan(Math.max(0.1, present(flared)));
		}),
		runs
	);
});

test('P7, P8: a warning sign, the first days after a spasm and pain of six give no target', () => {
	fc.assert(
		fc.property(aCase, fc.integer({ min: 6, max: 10 }), (world, pain) => {
			const { today } = world;
			for (const worse of [{ redFlag: true }, { pain }, { recovery: inRecovery('first-days') }])
				expect(plan({ ...world, today: { ...today, ...worse } }).target).toBeUndefined();
		}),
		runs
	);
});

test('P9b: breaks keep at most the stated share of what was gained', () => {
	const shares: readonly (readonly [number, number])[] = [
		[57, 0],
		[29, 0.25],
		[15, 0.5],
		[8, 0.75]
	];
	fc.assert(
		fc.property(aCase, fc.integer({ min: 8, max: 90 }), (world, gap) => {
			const last = newest(world);
			fc.pre(last !== undefined);
			const later = { ...world, today: { day: (last?.day ?? 0) + gap } };
			const share = shares.find(([days]) => gap >= days)?.[1] ?? 1;
			const start = depthOf(world.range, world.range.start);
			const most = start + Math.max(0, present(world) - start) * share;
			expect(levelOf(later, plan(later))).toBeLessThanOrEqual(most + 1e-9);
		}),
		runs
	);
});

test('P10: a longer break never gives more range', () => {
	const gap = fc.integer({ min: 1, max: 90 });
	fc.assert(
		fc.property(aCase, gap, gap, (world, a, b) => {
			// Later pain tells less the later it is told, so here it is told.
			const told = world.practices.map((each): Practice => ({ ...each, response: 'as-usual' }));
			const known: Case = { ...world, practices: told };
			const after = (days: number) => ({
				...known,
				today: { ...known.today, day: (newest(known)?.day ?? 0) + days }
			});
			const [shorter, longer] = [after(Math.min(a, b)), after(Math.max(a, b))];
			// Only the cap on steps a week loosens with time, which is what it is for.
			fc.pre(plan(shorter).reason !== 'enough-steps');
			expect(asked(longer, plan(longer))).toBeLessThanOrEqual(asked(shorter, plan(shorter)));
		}),
		runs
	);
});

test('P11: the order of the records does not matter', () => {
	fc.assert(
		fc.property(aCase, (world) => {
			const turned = { ...world, practices: world.practices.toReversed() };
			expect(plan(turned)).toEqual(plan(world));
		}),
		runs
	);
});

test('P12: always a reason, of at most 120 characters', () => {
	for (const words of Object.values(reasonWords)) expect(words.length).toBeLessThanOrEqual(120);
	fc.assert(
		fc.property(aCase, (world) => {
			expect(reasonWords[plan(world).reason]).not.toBe('');
		})
	);
});

test('P16: an advance never leaves the sides further apart than the bound', () => {
	fc.assert(
		fc.property(aCase, aCase, (a, b) => {
			const { range, today } = a;
			const shift = today.day - b.today.day;
			const right = b.range === range ? b.practices : a.practices;
			const moved = right.map((each) => ({ ...each, day: each.day + shift }));
			const plans = sidePlans(range, { left: a.practices, right: moved }, today);
			for (const found of Object.values(plans)) counted(found);
			const bound = Math.max(range.noise, depthOf(range, range.goal) / 10);
			const apart = depthOf(range, plans.left.level) - depthOf(range, plans.right.level);
			if (plans.left.action === 'advance') expect(apart).toBeLessThanOrEqual(bound);
			if (plans.right.action === 'advance') expect(-apart).toBeLessThanOrEqual(bound);
		}),
		runs
	);
});

test('practices of days to come change nothing, neither the plan nor which side waits', () => {
	fc.assert(
		fc.property(aCase, aCase, (a, b) => {
			const { range, practices, today } = a;
			const soonest = Math.min(...b.practices.map(({ day }) => day));
			const ahead = b.practices.map((each) => ({
				...each,
				day: each.day - soonest + today.day + 1
			}));
			expect(planOf(range, [...ahead, ...practices], today)).toEqual(plan(a));
			const both = { left: practices, right: practices.slice(1) };
			const after = { left: [...ahead, ...both.left], right: [...both.right, ...ahead] };
			expect(sidePlans(range, after, today)).toEqual(sidePlans(range, both, today));
		}),
		runs
	);
});

test('a waiting side stays at the level of its last day, taken together', () => {
	fc.assert(
		fc.property(aCase, aCase, (a, b) => {
			const { range, today } = a;
			const right = b.practices.map((each) => ({ ...each, level: range.start }));
			const { left } = sidePlans(range, { left: a.practices, right }, today);
			if (left.reason !== 'other-side-first') return;
			expect(depthOf(range, left.level)).toBeLessThanOrEqual(present(a) + range.step / 2);
		}),
		runs
	);
});

test('an advance needs practices of at least 12 hours apart', () => {
	fc.assert(
		fc.property(aCase, fc.nat({ max: 30 }), (world, hours) => {
			const last = newest(world)?.day;
			// All days but the last begin within some hours.
			const near = world.practices.map((each) => ({
				...each,
				ended: instant(each.day === last ? hours * 3_600_000 : 0)
			}));
			if (plan({ ...world, practices: near }).action === 'advance')
				expect(hours).toBeGreaterThanOrEqual(12);
		}),
		runs
	);
});

test('P17: somebody who is well gains at most three steps in any seven days, and gets far', () => {
	const practices: Practice[] = [];
	for (let day = 0; day < 84; day++) {
		const { level } = planOf(seatedTwist, practices, { day, pain: 1 });
		practices.push(goodDay(day, level));
	}
	const levels = practices.map(({ level }) => level);
	for (let day = 7; day < levels.length; day++)
		expect((levels[day] ?? 0) - (levels[day - 7] ?? 0)).toBeLessThanOrEqual(3);
	expect(levels.at(-1)).toBe(45);
});

const aSetLimit: fc.Arbitrary<SetLimit> = fc.record(
	{
		by: fc.constant('Anna'),
		start: fc.integer({ min: 0, max: 60 }),
		most: fc.integer({ min: 0, max: 60 })
	},
	{ requiredKeys: ['by'] }
);
const limited = (world: Case, setLimit: SetLimit) =>
	counted(planOf(world.range, world.practices, { ...world.today, setLimit }));

test('S1: no plan goes further than what was set, nor nearer than the easiest', () => {
	fc.assert(
		fc.property(aCase, aSetLimit, (world, setLimit) => {
			const found = limited(world, setLimit);
			const { most } = setLimit;
			const furthest = most === undefined ? Infinity : Math.max(0, depthOf(world.range, most));
			expect(levelOf(world, found)).toBeLessThanOrEqual(furthest);
			expect(levelOf(world, found)).toBeGreaterThanOrEqual(0);
			expect(asked(world, found)).toBeLessThanOrEqual(levelOf(world, found));
		}),
		runs
	);
});

test('S2: a limit makes no plan go further, but for the first target of who has not practised', () => {
	fc.assert(
		fc.property(aCase, aSetLimit, (world, setLimit) => {
			const [free, found] = [plan(world), limited(world, setLimit)];
			if (free.reason === 'first-time' || world.practices.length === 0) return;
			expect(levelOf(world, found)).toBeLessThanOrEqual(levelOf(world, free));
			expect(asked(world, found)).toBeLessThanOrEqual(asked(world, free));
			expect(found.target === undefined).toBe(free.target === undefined);
		}),
		runs
	);
});

test('S3: a limit that is further than the rule goes changes nothing', () => {
	fc.assert(
		fc.property(aCase, (world) => {
			const { range } = world;
			const most = range.goal < range.easiest ? range.goal - 1 : range.goal + 1;
			const { setBy: _, ...found } = limited(world, { by: 'Anna', most });
			const free = plan(world);
			if (levelOf(world, free) < depthOf(range, range.goal)) expect(found).toEqual(free);
			expect(asked(world, found)).toBe(asked(world, free));
			expect(limited(world, { by: 'Anna' })).toEqual(free);
		}),
		runs
	);
});

test('S4: who has not practised begins where it was set, within the range and what eases the day', () => {
	const today = { day: 10, pain: 1 };
	const begin = (start: number, most?: number, easier = {}) => {
		const setLimit = { by: 'Anna', start, most };
		return planOf(seatedTwist, [], { ...today, ...easier, setLimit });
	};
	expect(begin(20)).toMatchObject({
		...{ reason: 'first-time', level: 20, target: 20 },
		setBy: { by: 'Anna', what: 'start', value: 20 }
	});
	expect(begin(5).target).toBe(5);
	expect(begin(500).target).toBe(45);
	expect(begin(30, 20)).toMatchObject({ level: 20, target: 20, setBy: { what: 'most' } });
	expect(begin(20, 40, { halved: 'health' })).toMatchObject({ level: 20, target: 10 });
	const later = planOf(seatedTwist, [goodDay(9, 22)], {
		...today,
		setLimit: { by: 'A', start: 5 }
	});
	expect(later).toMatchObject({ level: 22, target: 22 });
});

test('S5: a step that would pass what was set is not given, and says who set it', () => {
	const days = [goodDay(8, 20), goodDay(9, 20)];
	const found = planOf(seatedTwist, days, { day: 10, pain: 1, setLimit: { by: 'Anna', most: 20 } });
	expect(found).toEqual({
		...{ action: 'hold', reason: 'set-limit', level: 20, target: 20 },
		setBy: { by: 'Anna', what: 'most', value: 20 }
	});
	expect(found.setBy && setByWords(seatedTwist, found.setBy)).toBe(
		'Set by Anna: no further than 20°.'
	);
	expect(limitWords(seatedTwist, { start: 10, most: 20 })).toBe(
		'Begin at 10°, no further than 20°.'
	);
	expect(limitWords(seatedTwist, {})).toBe('');
	expect(limitWords(seatedTwist, { start: -5, most: 600 })).toBe(
		'Begin at 0°, no further than 45°.'
	);
	expect(
		[undefined, {}, { most: 20 }, { most: 600 }].map((limit) => furthestWithin(seatedTwist, limit))
	).toEqual([45, 45, 20, 45]);
});

afterAll(() => {
	console.info(reasonTable());
	const missed = Object.keys(reasonWords).filter((reason) => !reached.has(reason));
	expect(missed).toEqual([]);
});

/** How often each reason was given, the most frequent first. */
function reasonTable(): string {
	const all = Object.keys(reasonWords).map((reason) => [reason, reached.get(reason) ?? 0] as const);
	const sum = all.reduce((total, [, times]) => total + times, 0);
	const rows = all
		.toSorted((a, b) => b[1] - a[1])
		.map(([reason, times]) => {
			const percent = ((100 * times) / sum).toFixed(1);
			return `${reason.padEnd(20)}${String(times).padStart(8)}${percent.padStart(7)} %`;
		});
	return [`Reasons of ${sum} plans`, ...rows].join('\n');
}
