import { expect, test } from 'vitest';
import { arch, twist } from '#core/routine/routine.fake.ts';
import { measuredInRange } from './measured-in-range.ts';

const measured = { unit: 'degrees', target: 30, reached: 24 } as const;

test('what was measured in the unit of today is kept', () => {
	expect(measuredInRange(twist.range, { measured })).toEqual(measured);
	expect(measuredInRange(twist.range, { measured: { ...measured, unit: 'seconds' } })).toBe(
		undefined
	);
	expect(measuredInRange(twist.range, {})).toBe(undefined);
	expect(measuredInRange(undefined, { measured })).toBe(undefined);
	expect(arch.range?.unit).toBe('degrees');
});

test('a target that no body reaches is as if it was never measured, an answer as if nobody gave it', () => {
	for (const value of [-300, 300]) {
		expect(measuredInRange(twist.range, { measured: { ...measured, target: value } })).toBe(
			undefined
		);
		expect(measuredInRange(twist.range, { measured: { ...measured, level: value } })).toBe(
			undefined
		);
		expect(measuredInRange(twist.range, { measured: { ...measured, reached: value } })).toEqual({
			unit: 'degrees',
			target: 30
		});
	}
});
