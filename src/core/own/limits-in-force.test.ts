import { expect, test } from 'vitest';
import { arch, twist } from '#core/routine/routine.fake.ts';
import { isInForce, limitsInForce } from './limits-in-force.ts';
import type { Prescription } from './prescription.ts';

const exercises = { twist, arch };
/** Of 10 March 2026. */
const day = Date.UTC(2026, 2, 10) / 86_400_000;
const limitsOf = (...all: readonly Prescription[]) =>
	Object.fromEntries(
		limitsInForce(
			all.map((prescription) => ({ prescription, received: true })),
			exercises,
			day
		)
	);

test('what was set holds until its last day, and that one too', () => {
	expect(isInForce({}, day)).toBe(true);
	expect(isInForce({ until: '2026-03-10' }, day)).toBe(true);
	expect(isInForce({ until: '2026-03-09' }, day)).toBe(false);
	expect(limitsOf({ by: 'Anna', until: '2026-03-09', limits: { twist: { most: 20 } } })).toEqual(
		{}
	);
});

test('of several limits the nearest holds, under the name of who set it', () => {
	const anna = { by: 'Anna', limits: { twist: { start: 10, most: 25 } } };
	const ben = { by: 'Ben', limits: { twist: { most: 20 }, nothing: { most: 5 } } };
	const expected = { twist: { by: 'Ben', start: 10, most: 20 } };
	expect(limitsOf(anna, ben)).toEqual(expected);
	expect(limitsOf(ben, anna)).toEqual(expected);
});

test('a routine without limits sets none', () => {
	const none = [{}, { prescription: { by: 'Anna' }, received: true as const }];
	expect(limitsInForce(none, exercises, day).size).toBe(0);
});

test('what somebody sets for others is no limit for themselves', () => {
	const own = [{ prescription: { by: 'Anna', limits: { twist: { most: 20 } } } }];
	expect(limitsInForce(own, exercises, day).size).toBe(0);
});
