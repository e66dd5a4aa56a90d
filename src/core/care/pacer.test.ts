import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromSeconds, milliseconds } from '#core/base/units.ts';
import { breathAt, cycleOf, patternNamed, patterns } from './pacer.ts';

test('the usual breath takes nine and a half seconds: in 5, pause 1, out 3.5, no pause after', () => {
	const usual = patternNamed(undefined);
	expect(cycleOf(usual)).toBe(fromSeconds(9.5));
	const phases = [0, 4.9, 5, 5.9, 6, 9.4, 9.5].map((at) => breathAt(usual, fromSeconds(at)).phase);
	expect(phases).toEqual(['in', 'in', 'pause', 'pause', 'out', 'out', 'in']);
});

test('the out-breath can be 3, 3.5 or 4 seconds, or 6 after 4 in', () => {
	const told = patterns.map(({ id, in: inwards, pause, out }) => [id, inwards, pause, out]);
	expect(told).toEqual([
		['3.5', 5000, 1000, 3500],
		['3', 5000, 1000, 3000],
		['4', 5000, 1000, 4000],
		['6', 4000, 0, 6000]
	]);
});

test('ribs open and close without a jump, whatever the pattern', () => {
	const moments = fc.integer({ min: 0, max: 600_000 });
	fc.assert(
		fc.property(fc.constantFrom(...patterns), moments, (pattern, at) => {
			const [now, soon] = [at, at + 16].map((time) => breathAt(pattern, milliseconds(time)));
			expect(now?.expansion).toBeGreaterThanOrEqual(0);
			expect(now?.expansion).toBeLessThanOrEqual(1);
			expect(Math.abs((soon?.expansion ?? 0) - (now?.expansion ?? 0))).toBeLessThan(0.02);
			expect(now?.remaining).toBeGreaterThan(0);
		})
	);
});
