import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { readHabit } from './stored-habit.ts';

const readActionPlan = (plan: unknown) => readHabit({ plan }).plan;
const readPersonalGoal = (goal: unknown) => readHabit({ goal }).goal;
const readCopingPlan = (coping: unknown) => readHabit({ coping }).coping;

test('what is no habit at all is an empty one', () => {
	for (const none of [undefined, null, 7, 'x', [], { weeklyLine: 'yes' }])
		expect(readHabit(none)).toEqual({});
	expect(readHabit({ weeklyLine: true })).toEqual({ weeklyLine: true });
});

test('an answer of a plan that is none is left out, the others are kept', () => {
	const kept = instant(Date.UTC(2026, 2, 2));
	expect(readActionPlan({ often: 'rarely', sure: 11, kept })).toEqual({ often: 'rarely', kept });
	expect(readActionPlan({ often: 7, floor: 'no', kept: 'now' })).toEqual({ floor: 'no' });
	expect(readActionPlan('daily')).toBeUndefined();
});

test('from outside, ratings come in order, and one that is none is left out', () => {
	const outside = {
		words: 'tie my shoes',
		ratings: [{ day: 5, rating: 4 }, { day: 3, rating: 2 }, { day: 4, rating: 12 }, null, 'x']
	};
	expect(readPersonalGoal(outside)?.ratings.map(({ day }) => day)).toEqual([3, 5]);
	expect(readPersonalGoal({ words: 'a', ratings: 'x' })).toEqual({ words: 'a', ratings: [] });
	for (const none of [7, null, {}, { words: 7 }, { words: ' ' }])
		expect(readPersonalGoal(none)).toBeUndefined();
});

test('an if-then that is none is not read', () => {
	const kept = { obstacle: 'time', asked: 100, kept: true };
	expect(readCopingPlan(kept)).toEqual(kept);
	expect(readCopingPlan({ ...kept, kept: 'yes' })?.kept).toBe(false);
	for (const none of [undefined, 'time', { ...kept, obstacle: 'rain' }, { ...kept, asked: 'x' }])
		expect(readCopingPlan(none)).toBeUndefined();
});
