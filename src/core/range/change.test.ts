import { expect, test } from 'vitest';
import { changeWords } from './change.ts';
import { planOf } from './plan.ts';
import { goodDay, heelGap, seatedTwist } from './practice.fake.ts';

const words = (range: typeof seatedTwist, level: number, pain = 1) => {
	const practices = [goodDay(8, level), goodDay(9, level)];
	return changeWords(range, planOf(range, practices, { day: 10, pain }), practices);
};

test('says how much further, also where further is less', () => {
	expect(words(seatedTwist, 20)).toBe('+1°');
	expect(words({ ...heelGap, unit: 'centimetres' }, 15)).toBe('+1 cm');
});

test('says that it is eased, or the same', () => {
	expect(words(seatedTwist, 20, 5)).toBe('eased');
	expect(words(seatedTwist, 45)).toBe('same');
});

test('says nothing the first time, nor where nothing is asked for', () => {
	expect(changeWords(seatedTwist, planOf(seatedTwist, [], { day: 1 }), [])).toBeUndefined();
	expect(words(seatedTwist, 20, 8)).toBeUndefined();
});
