import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recoveryOn, recoveryStages, type RecoveryDay } from './recovery-stage.ts';

const spasm = 100;
const stageOn = (since: number, told: Readonly<Record<number, RecoveryDay>> = {}, usualPain = 1) =>
	recoveryOn(spasm + since, {
		...{ spasm, pain: 7, usualPain },
		told: new Map(Object.entries(told).map(([day, each]) => [spasm + Number(day), each]))
	})?.stage ?? 'over';

const walks = { pain: 3, walked: true };
const well = { wellSessions: 1 };

describe('small moves end', () => {
	test.each([
		['not on the day itself', 0, { 0: walks }, 'first-days'],
		['a day later, with little pain and five minutes of walking', 1, { 1: walks }, 'loosen'],
		['by what was told the evening before', 1, { 0: walks }, 'loosen'],
		['not without the walk', 1, { 1: { pain: 3 } }, 'first-days'],
		['not with more pain than 4', 1, { 1: { pain: 5, walked: true } }, 'first-days'],
		['not if no pain was told since', 3, { 1: { walked: true } }, 'first-days'],
		['on day 4 at the latest', 4, {}, 'loosen'],
		['not even then if it gets worse', 4, { 1: { pain: 5 }, 4: { pain: 7 } }, 'first-days'],
		['once it is no longer worse', 6, { 1: { pain: 5 }, 4: { pain: 7 }, 6: { pain: 6 } }, 'loosen']
	] as const)('%s', (_, since, told, stage) => {
		expect(stageOn(since, told)).toBe(stage);
	});

	test('with more pain for somebody who usually has it', () => {
		expect(stageOn(1, { 1: { pain: 6, walked: true } }, 5)).toBe('loosen');
	});
});

describe('loosening ends', () => {
	const loosened = { 1: walks };

	test.each([
		['after two sessions that went well, from day 3', 3, { 1: well, 2: well }, 'build'],
		['not before day 3', 2, { 1: { wellSessions: 2 } }, 'loosen'],
		['not after one', 9, { 1: well }, 'loosen'],
		['not if pain rose in the last one', 3, { 1: { wellSessions: 2 }, 2: { rose: true } }, 'loosen']
	] as const)('%s', (_, since, told: Readonly<Record<number, RecoveryDay>>, stage) => {
		expect(stageOn(since, { ...told, 1: { ...loosened[1], ...told[1] } })).toBe(stage);
	});
});

describe('who has built up', () => {
	const built = { 1: { ...walks, ...well }, 2: well, 3: well, 4: well };

	test('is back to every day from day 7, and the range grows after a week of that, from day 15', () => {
		expect(stageOn(6, built)).toBe('build');
		expect(stageOn(7, built)).toBe('daily');
		expect(stageOn(13, built)).toBe('daily');
		expect(stageOn(14, built)).toBe('daily');
		expect(stageOn(15, built)).toBe('over');
	});

	test('needs the whole week of it, however late', () => {
		const late = { ...built, 3: {}, 4: {}, 11: { wellSessions: 2 } };
		expect(stageOn(12, late)).toBe('daily');
		expect(stageOn(18, late)).toBe('daily');
		expect(stageOn(19, late)).toBe('over');
	});

	test('may stay longer, or go back, and on again', () => {
		expect(stageOn(9, { ...built, 6: { stay: 'build' } })).toBe('build');
		expect(stageOn(9, { ...built, 8: { stay: 'loosen' } })).toBe('loosen');
		expect(stageOn(9, { ...built, 6: { stay: 'build' }, 8: { stay: 'none' } })).toBe('daily');
	});
});

test('it says what the next stage waits for, and when it may come', () => {
	const on = (since: number, told: RecoveryDay = {}) =>
		recoveryOn(spasm + since, { spasm, told: new Map([[spasm + since, told]]) });
	expect(on(0)).toEqual({
		...{ stage: 'first-days', waitsFor: 'days', soonest: spasm + 1, mostPain: 4 }
	});
	expect(on(1)).toEqual({ stage: 'first-days', waitsFor: 'pain', soonest: spasm + 2, mostPain: 4 });
	expect(on(1, { pain: 3 })).toMatchObject({ stage: 'first-days', waitsFor: 'walking' });
	expect(on(1, { walked: false })).toMatchObject({ waitsFor: 'pain', walked: false });
	expect(on(5)).toEqual({
		...{ stage: 'loosen', waitsFor: 'sessions', soonest: spasm + 6, mostPain: 4 },
		sessionsLeft: 2
	});
	expect(on(5, well)).toMatchObject({ waitsFor: 'sessions', sessionsLeft: 1 });
	expect(on(5, { wellSessions: 2 })).toMatchObject({ stage: 'loosen', waitsFor: 'days' });
	expect(on(5, { stay: 'loosen' })).toMatchObject({ stage: 'loosen', waitsFor: 'wish' });
});

test('after eight weeks it is over, whatever was done', () => {
	expect(stageOn(56)).toBe('loosen');
	expect(stageOn(57)).toBe('over');
});

test('P18: whatever is told, it is not over before day 15, and moves a stage a day at most', () => {
	const aDay = fc.record(
		{
			pain: fc.nat({ max: 10 }),
			walked: fc.boolean(),
			wellSessions: fc.nat({ max: 3 }),
			rose: fc.constant(true as const),
			stay: fc.constantFrom(...recoveryStages, 'none' as const)
		},
		{ requiredKeys: [] }
	);
	fc.assert(
		fc.property(fc.array(aDay, { minLength: 15, maxLength: 15 }), (days) => {
			let before = 0;
			for (let since = 0; since < 15; since++) {
				const at = recoveryStages.findIndex((each) => each === stageOn(since, { ...days }));
				expect(at).toBeGreaterThanOrEqual(0);
				expect(at - before).toBeLessThanOrEqual(1);
				before = at;
			}
		})
	);
});
