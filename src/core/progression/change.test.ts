import { describe, expect, test } from 'vitest';
import { changeWords, wasEasierLast } from './change.ts';
import { planOf } from './plan.ts';
import type { Practice } from './practice.ts';
import { goodDay, heelGap, seatedTwist } from './practice.fake.ts';

const words = (range: typeof seatedTwist, level: number, pain = 1) => {
	const practices = [goodDay(8, level), goodDay(9, level)];
	return changeWords(range, planOf(range, practices, { day: 10, pain }), practices);
};

test('says how much further, also where further is less', () => {
	expect(words(seatedTwist, 20)).toBe('+1°');
	expect(words({ ...heelGap, unit: 'centimetres' }, 15)).toBe('+1 cm');
	expect(words({ ...seatedTwist, unit: 'times', easiest: 1, start: 3, goal: 6 }, 3)).toBe('+1');
});

test('says that it is eased, or the same', () => {
	expect(words(seatedTwist, 20, 5)).toBe('eased');
	expect(words(seatedTwist, 45)).toBe('same');
});

describe('is told from where the ladder stood', () => {
	const day10 = (last: Partial<Practice>, level = 20) => {
		const practices = [goodDay(8, level), goodDay(9, level, last)];
		const plan = planOf(seatedTwist, practices, { day: 10, pain: 1 });
		return [plan.reason, plan.target, changeWords(seatedTwist, plan, practices)];
	};

	test('so the end of a day that asked for less is no gain', () => {
		const less = { target: 14, reached: 14, response: 'bit-worse' } as const;
		expect(day10(less)).toEqual(['amber', 20, 'same']);
	});

	test('so what was made easier by hand stays where it was made easier', () => {
		expect(day10({ target: 12, easedTo: 12, completed: false })).toEqual(['amber', 12, 'same']);
		expect(day10({ level: 12, target: 12, completed: false })).toEqual(['amber', 12, 'same']);
	});

	test('so what nobody did is no step, nor a step back', () => {
		const undone = { level: 21, target: 21, completed: false, undone: true as const };
		expect(day10(undone)).toEqual(['amber', 20, 'same']);
		expect(day10({ ...undone, stopSign: true })).toEqual(['stop-sign', 18, 'eased']);
	});
});

test('what was reached last time was on an easier day if less than the level was asked for', () => {
	const easier = goodDay(9, 30, { target: 17, reached: 17 });
	expect(wasEasierLast(seatedTwist, [goodDay(8, 30), easier])).toBe(true);
	expect(wasEasierLast(seatedTwist, [easier, goodDay(10, 30)])).toBe(false);
	expect(wasEasierLast(seatedTwist, [])).toBe(false);
});

test('says nothing the first time, nor where nothing is asked for', () => {
	expect(changeWords(seatedTwist, planOf(seatedTwist, [], { day: 1 }), [])).toBeUndefined();
	expect(words(seatedTwist, 20, 8)).toBeUndefined();
});
