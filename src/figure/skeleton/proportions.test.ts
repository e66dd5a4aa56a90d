import { expect, test } from 'vitest';
import { headRows } from '#figure/body/head-shape.ts';
import { stature } from '#figure/body/section.ts';
import { contactHeights, proportions } from './proportions.ts';

test('limbs have the shares of stature that Drillis and Contini measured', () => {
	const { thigh, shank, upperArm, forearm, hand } = proportions;
	const shares = [thigh, shank, upperArm, forearm, hand].map((length) => length / stature);
	expect(shares).toEqual(
		[0.245, 0.246, 0.186, 0.146, 0.108].map((share) => expect.closeTo(share, 3))
	);
});

test('an upright body is as tall from its soles to the top of its head as the tables assume', () => {
	const { thigh, shank, heights, neck, headCentre } = proportions;
	const top = headRows.at(-1)?.[0] ?? 0;
	const height = contactHeights.sole + shank + thigh + heights.C7 + neck + headCentre[1] + top;
	expect(Math.abs(height - stature)).toBeLessThan(1);
});

test('the joints of the spine follow each other upwards, with the shoulders below C7', () => {
	const { L5, L3, T12, T6, shoulder, C7 } = proportions.heights;
	const upwards = [0, L5, L3, T12, T6, shoulder, C7];
	expect(upwards.toSorted((a, b) => a - b)).toEqual(upwards);
});

test('heel, ball and toe of a flat foot are on the floor when its ankle is at sole height', () => {
	const { heel, ball, toe } = proportions;
	expect([heel, ball, toe].map(([, down]) => contactHeights.sole + down)).toEqual([0, 0, 0]);
	expect(heel[0] < 0 && ball[0] > 0 && toe[0] > ball[0]).toBe(true);
});

test('a palm is less than half of the hand', () => {
	expect(proportions.palm).toBeLessThan(proportions.hand / 2);
});
