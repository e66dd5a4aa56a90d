import { expect, test } from 'vitest';
import { instant, type Instant } from '#core/base/units.ts';
import type { Measurement } from '#core/journal/measurement.ts';
import { nextMeasuringDay, measurementsOf } from './pace.ts';

const dayOf = (moment: Instant) => Math.floor(moment / 86_400_000);
const on = (day: number, more: Partial<Measurement> = {}): Measurement => ({
	kind: 'measurement',
	id: `m${day}`,
	device: 'd',
	at: instant(day * 86_400_000 + 1000),
	exercise: 'lying-twist',
	unit: 'degrees',
	value: 30,
	method: 'phone',
	error: 6,
	...more
});

test('nothing measured yet may be measured today', () => {
	expect(nextMeasuringDay([], 100, dayOf)).toBeUndefined();
});

test('a week must pass, by the days of the calendar', () => {
	expect(nextMeasuringDay([on(80), on(94)], 94, dayOf)).toBe(101);
	expect(nextMeasuringDay([on(94)], 100, dayOf)).toBe(101);
	expect(nextMeasuringDay([on(94)], 101, dayOf)).toBeUndefined();
});

test('what a clock that ran ahead has written locks nobody out', () => {
	expect(nextMeasuringDay([on(400)], 100, dayOf)).toBeUndefined();
});

test('each side and each exercise is for itself', () => {
	const all = [on(1, { side: 'left' }), on(2, { side: 'right' }), on(3, { exercise: 'bridge' })];
	expect(measurementsOf(all, 'lying-twist', 'left')).toEqual([all[0]]);
	expect(measurementsOf(all, 'bridge')).toEqual([all[2]]);
	expect(measurementsOf(all, 'lying-twist')).toEqual([]);
});
