import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MeasuringWay } from './measuring-ways.ts';
import { gapRange, lyingTwistRange } from './range.fake.ts';
import { measuredValue } from './value.ts';

const knee: MeasuringWay = {
	method: 'ruler',
	what: 'Height of the lower kneecap',
	how: 'Measure it.',
	error: 6,
	readings: [
		[43, 0],
		[40, 19],
		[34, 38],
		[24, 56],
		[13, 75]
	],
	scaledWithHeight: true
};
const thigh: MeasuringWay = {
	method: 'phone',
	where: 'along the thigh',
	zero: 'Kneel.',
	then: 'Sit back.',
	error: 3,
	readings: [
		[0, 36.6],
		[64, 0]
	]
};
const direct: MeasuringWay = { method: 'phone', where: '', zero: '', then: '', error: 6 };

describe('a reading', () => {
	test.each([
		[43, 0],
		[37, 29],
		[34, 38],
		[13, 75],
		[5, 75]
	])('of %d cm is %d degrees by its table', (reading, value) => {
		expect(measuredValue(lyingTwistRange, knee, reading)).toBe(value);
	});

	test('is the value itself where there is no table, in whole steps', () => {
		expect(measuredValue(lyingTwistRange, direct, 43.4)).toBe(43);
		expect(measuredValue({ ...lyingTwistRange, step: 5 }, direct, 43.4)).toBe(45);
	});

	test('that fits no body is none', () => {
		expect(measuredValue(lyingTwistRange, direct, 140)).toBeUndefined();
		expect(measuredValue(lyingTwistRange, direct, -1)).toBeUndefined();
		expect(measuredValue(lyingTwistRange, knee, 80)).toBeUndefined();
		expect(measuredValue(gapRange, thigh, 120)).toBeUndefined();
	});

	test('grows with the body: what a ruler reads, or the gap that a tilt means', () => {
		expect(measuredValue(lyingTwistRange, knee, 34 * (190 / 170), 190)).toBe(38);
		expect(measuredValue(gapRange, thigh, 32)).toBe(18);
		expect(measuredValue(gapRange, thigh, 32, 190)).toBe(20);
	});

	test('further along a table never means less', () => {
		const read = fc.double({ min: 8, max: 46, noNaN: true });
		fc.assert(
			fc.property(read, read, fc.integer({ min: 140, max: 210 }), (a, b, height) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)];
				expect(measuredValue(lyingTwistRange, knee, low, height)).toBeGreaterThanOrEqual(
					measuredValue(lyingTwistRange, knee, high, height) ?? 0
				);
			})
		);
	});
});
