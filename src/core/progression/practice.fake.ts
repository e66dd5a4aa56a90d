import * as fc from 'fast-check';
import { dayLength, instant } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import { depthOf, valueAtDepth } from '#core/range/depth.ts';
import { firstLevel, nearestRung, nextRung } from '#core/range/ladder.ts';
import { twistRange } from '#core/routine/routine.fake.ts';
import { backResponses } from '#core/journal/entry.ts';
import type { Practice } from './practice.ts';
import { recoveryStages, type Recovery } from './recovery-stage.ts';
import type { Today } from './today.ts';

/** The range of the worked examples of the rule: easy 0, start 15, goal 45, one degree a step. */
export const seatedTwist: Range = {
	...twistRange,
	easiest: 0,
	start: 15,
	goal: 45,
	ceiling: 50,
	easedAfterWaking: true
};

/** A gap that shrinks, as in a child's pose. */
export const heelGap: Range = {
	...twistRange,
	unit: 'centimetres',
	easiest: 37,
	start: 20,
	goal: 9,
	ceiling: 0,
	tolerance: 1,
	noise: 2,
	perSide: false,
	easedAfterWaking: true
};

/** A good day: little pain, the target was reached, and the back was as usual afterwards. */
export function goodDay(day: number, level: number, spoilt: Partial<Practice> = {}): Practice {
	return {
		day,
		ended: instant(day * dayLength + 8 * 3_600_000),
		level,
		target: level,
		reached: level,
		completed: true,
		stopSign: false,
		answered: true,
		pain: { before: 1, during: 1, after: 1 },
		response: 'as-usual',
		...spoilt
	};
}

/** On the way back after a spasm, in this stage. */
export function inRecovery(stage: Recovery['stage']): Recovery {
	return { stage, waitsFor: 'days', soonest: 1000, mostPain: 4 };
}

export interface Case {
	readonly range: Range;
	readonly practices: readonly Practice[];
	readonly today: Today;
}

const aRange = fc.constantFrom(seatedTwist, heelGap, twistRange);
const pain = fc.integer({ min: 0, max: 10 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 4 });

const moment = fc.constantFrom('before' as const, 'during' as const, 'after' as const);

/** Nobody answered how the back was in the days after. */
export function unanswered({ response: _, ...practice }: Practice): Practice {
	return practice;
}

const spoilt: fc.Arbitrary<(practice: Practice) => Practice> = fc.oneof(
	fc.constant((practice: Practice) => practice),
	fc.record({ moment, value: pain }).map(({ moment: at, value }) => (practice: Practice) => ({
		...practice,
		pain: { ...practice.pain, [at]: value }
	})),
	moment.map((at) => (practice: Practice) => {
		const { [at]: _, ...rest } = practice.pain;
		return { ...practice, pain: rest };
	}),
	fc.constantFrom(...backResponses).map((response) => (practice: Practice) => ({
		...practice,
		response
	})),
	fc.constant(unanswered),
	fc
		.record({ days: fc.integer({ min: 1, max: 6 }), value: pain })
		.map(({ days, value }) => (practice: Practice) => ({
			...unanswered(practice),
			later: { day: practice.day + days, pain: value }
		})),
	fc.constant((practice: Practice) => ({ ...practice, answered: false, pain: {} })),
	fc.constant((practice: Practice) => ({ ...practice, tooMuch: true as const })),
	fc.constant((practice: Practice) => ({ ...practice, completed: false })),
	fc.constant((practice: Practice) => ({ ...practice, stopSign: true })),
	fc.constant((practice: Practice) => ({ ...practice, completed: false, undone: true as const })),
	fc.integer({ min: 1, max: 9 }).map((by) => (practice: Practice) => ({
		...practice,
		completed: false,
		easedTo: practice.target - by
	})),
	fc.integer({ min: 1, max: 9 }).map((by) => (practice: Practice) => ({
		...practice,
		reached: practice.target - by
	}))
);

/** Nearly good histories, mostly with one thing spoiled: fully random ones hardly ever advance. */
const nearlyGood: fc.Arbitrary<Case> = aRange.chain((range) =>
	fc
		.record({
			start: fc.nat({ max: 40 }),
			gaps: fc.oneof<fc.Arbitrary<readonly number[]>[]>(
				fc.array(fc.constantFrom(1, 1, 1, 2, 2, 3, 5, 10, 20, 40, 70), {
					minLength: 1,
					maxLength: 9
				}),
				fc.constant<readonly number[]>([1, 1, 1, 1, 1]),
				fc.constant<readonly number[]>([2, 3, 2, 2, 3])
			),
			answers: fc.constantFrom<readonly boolean[]>([true], [true], [true, false], [false]),
			climbs: fc.oneof<fc.Arbitrary<readonly boolean[]>[]>(
				fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
				fc.constant<readonly boolean[]>([true, true, true])
			),
			which: fc.nat({ max: 8 }),
			spoil: spoilt,
			again: fc.constantFrom(0, 0, 0, 0, 1),
			today: aToday
		})
		.map(({ start, gaps, climbs, answers, which, spoil, again, today }) => {
			let level = nearestRung(
				range,
				valueAtDepth(range, depthOf(range, firstLevel(range)) + start)
			);
			let day = 100;
			const practices = gaps.map((gap, index) => {
				const good = goodDay(day, level);
				const practice = answers[index % answers.length] ? good : unanswered(good);
				if (climbs[index]) level = nextRung(range, level);
				day += gap;
				return index === which ? spoil(practice) : practice;
			});
			return { range, practices, today: today(again ? (practices.at(-1)?.day ?? day) : day) };
		})
);

const aToday: fc.Arbitrary<(day: number) => Today> = fc.oneof(
	fc.constant((day: number) => ({ day, pain: 1 })),
	fc
		.record({
			pain: maybe(pain),
			usualPain: maybe(fc.integer({ min: 0, max: 5 })),
			redFlag: fc.constantFrom(false, false, false, true),
			firstHour: fc.boolean(),
			stage: fc.option(fc.constantFrom(...recoveryStages), { nil: undefined, freq: 2 }),
			lockedUp: fc.constantFrom(undefined, undefined, undefined, true as const),
			halved: fc.option(fc.constantFrom('gentle' as const, 'health' as const), {
				nil: undefined,
				freq: 2
			})
		})
		.map(
			({ pain: now, usualPain, redFlag, firstHour, stage, lockedUp, halved }) =>
				(day: number) => ({
					day,
					redFlag,
					firstHour,
					...(now !== undefined && { pain: now }),
					...(usualPain !== undefined && { usualPain }),
					...(stage && { recovery: inRecovery(stage) }),
					...(lockedUp && { lockedUp }),
					...(halved && { halved })
				})
		)
);

const anything: fc.Arbitrary<Case> = aRange.chain((range) =>
	fc
		.record({
			practices: fc.array(
				fc
					.record({
						day: fc.integer({ min: 80, max: 130 }),
						depth: fc.nat({ max: 45 }),
						spoil: spoilt
					})
					.map(({ day, depth, spoil }) =>
						spoil(goodDay(day, nearestRung(range, valueAtDepth(range, depth))))
					),
				{ maxLength: 12 }
			),
			today: aToday
		})
		.map(({ practices, today }) => ({ range, practices, today: today(131) }))
);

/** Day after day at one level that the body does not reach in the end. */
const fallingShort: fc.Arbitrary<Case> = aRange.chain((range) =>
	fc
		.record({
			depth: fc.integer({ min: 3, max: 30 }),
			gaps: fc.array(fc.constantFrom(1, 2, 3), { minLength: 6, maxLength: 9 }),
			short: fc.integer({ min: 3, max: 6 }),
			by: fc.integer({ min: 1, max: 9 }),
			today: aToday
		})
		.map(({ depth, gaps, short, by, today }) => {
			const level = nearestRung(range, valueAtDepth(range, depth));
			const reached = valueAtDepth(range, depthOf(range, level) - range.tolerance - by);
			let day = 100;
			const practices = gaps.map((gap, index) => {
				const good = goodDay(day, level);
				day += gap;
				return index < gaps.length - short ? good : { ...good, reached };
			});
			return { range, practices, today: today(day) };
		})
);

/** A case to plan for; about half of the cases are nearly good. */
export const aCase: fc.Arbitrary<Case> = fc.oneof(
	...[nearlyGood, nearlyGood, nearlyGood, anything, fallingShort]
);
