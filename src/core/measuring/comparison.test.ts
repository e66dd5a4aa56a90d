import { describe, expect, test } from 'vitest';
import { instant, type Instant } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import type { Measurement } from '#core/journal/measurement.ts';
import { comparisonIn } from './comparison.ts';
import { gapRange, lyingTwistRange } from './range.fake.ts';

const dayOf = (moment: Instant) => Math.floor(moment / 86_400_000);
const on = (day: number, value: number, more: Partial<Measurement> = {}): Measurement => ({
	kind: 'measurement',
	id: `m${day}`,
	device: 'd',
	at: instant(day * 86_400_000),
	exercise: 'lying-twist',
	unit: 'degrees',
	value,
	method: 'phone',
	error: 6,
	...more
});
const outcome = (range: Range, ...all: readonly Measurement[]) =>
	comparisonIn(range, all, dayOf)?.outcome;

describe('against a month ago', () => {
	test('only what differs by more than the noise is further', () => {
		expect(outcome(lyingTwistRange, on(0, 20), on(30, 26))).toBe('same');
		expect(outcome(lyingTwistRange, on(0, 20), on(30, 27))).toBe('further');
		expect(outcome(lyingTwistRange, on(0, 27), on(30, 20))).toBe('less far');
	});

	test('a smaller gap is further', () => {
		const [before, after] = [on(0, 20), on(28, 17)].map((each) => ({
			...each,
			unit: 'centimetres' as const
		}));
		if (before && after) expect(outcome(gapRange, before, after)).toBe('further');
		expect.assertions(1);
	});

	test('the nearest one that is at least four weeks older is asked', () => {
		const all = [on(0, 10), on(10, 20), on(30, 40), on(38, 40)];
		expect(comparisonIn(lyingTwistRange, all, dayOf)).toEqual({
			with: all[1],
			days: 28,
			outcome: 'further'
		});
	});

	test('what was measured in another way is not compared', () => {
		expect(outcome(lyingTwistRange, on(0, 20, { method: 'ruler' }), on(30, 40))).toBeUndefined();
		expect(
			outcome(lyingTwistRange, on(0, 20, { unit: 'centimetres' }), on(30, 40))
		).toBeUndefined();
		expect(outcome(lyingTwistRange, on(10, 20), on(30, 40))).toBeUndefined();
		expect(outcome(lyingTwistRange)).toBeUndefined();
	});
});
