import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { angleBetween, stillGravity, type GravitySample, type Gravity } from './gravity.ts';

/** A weight of g that is turned by so many degrees about one of the phone's axes. */
const turned = (degrees: number, g = 9.81): Gravity => {
	const turn = (degrees * Math.PI) / 180;
	return [0, g * Math.sin(turn), g * Math.cos(turn)];
};
const direction = fc
	.tuple(...([0, 1, 2] as const).map(() => fc.double({ min: -9.81, max: 9.81, noNaN: true })))
	.map(([x = 0, y = 0, z = 0]): Gravity => [x, y, z])
	.filter((gravity) => Math.hypot(...gravity) > 0.1);

function samples(
	gravity: (ms: number) => Gravity,
	every = 20,
	until = 1500
): readonly GravitySample[] {
	return Array.from({ length: until / every + 1 }, (_, index) => ({
		at: instant(index * every),
		gravity: gravity(index * every)
	}));
}

describe('the angle between two directions of gravity', () => {
	test.each([0, 1, 30, 90, 135, 180])('is %d degrees for a turn of as many', (degrees) => {
		expect(angleBetween(turned(0), turned(degrees))).toBeCloseTo(degrees, 4);
	});

	test('is the same both ways, between 0 and 180, and 0 only to itself', () => {
		fc.assert(
			fc.property(direction, direction, (a, b) => {
				const angle = angleBetween(a, b);
				expect(angle).toBeCloseTo(angleBetween(b, a), 8);
				expect(angle).toBeGreaterThanOrEqual(0);
				expect(angle).toBeLessThanOrEqual(180);
				expect(angleBetween(a, a)).toBeCloseTo(0, 4);
			})
		);
	});

	test('does not care which signs a platform gives its axes, nor in which order they are', () => {
		fc.assert(
			fc.property(direction, direction, (a, b) => {
				const other = ([x, y, z]: Gravity): Gravity => [-y, -z, -x];
				expect(angleBetween(other(a), other(b))).toBeCloseTo(angleBetween(a, b), 6);
			})
		);
	});

	test('grows by what a phone is turned', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 }), (a, b) => {
				expect(angleBetween(turned(-a), turned(b))).toBeCloseTo(a + b, 4);
			})
		);
	});
});

describe('a phone is held still', () => {
	const end = instant(1500);

	test('when nothing changes, and then it lies as its last half second says', () => {
		const drifting = samples((ms) => turned(ms < 1000 ? 40 : 40.6));
		const still = stillGravity(drifting, end, 1500);
		expect(still && angleBetween(turned(40.6), still)).toBeCloseTo(0, 2);
	});

	test.each([
		['it turns by two degrees', samples((ms) => turned(40 + ms / 750))],
		['one sample is a knock', samples((ms) => (ms === 700 ? turned(44) : turned(40)))],
		['it falls', samples(() => turned(40, 9.2))],
		['it is pushed', samples(() => turned(40, 10.4))],
		['little was felt', samples(() => turned(40), 600)],
		['it was not felt for long enough', samples(() => turned(40), 20, 400)],
		['nothing was felt', []]
	])('not when %s', (_, felt) => {
		expect(stillGravity(felt, end, 1500)).toBeUndefined();
	});
});
