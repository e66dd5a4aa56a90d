import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monotoneSpline } from './monotone-spline.ts';

test('two points make a straight line that stays at its ends', () => {
	const curve = monotoneSpline([0, 1], [10, 20]);
	expect([-1, 0, 0.25, 1, 2].map(curve)).toEqual([10, 10, 12.5, 20, 20]);
});

test('more points are all met, and never overshot between them', () => {
	const values = fc.array(fc.integer({ min: -180, max: 180 }), { minLength: 3, maxLength: 8 });
	fc.assert(
		fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (ys, share) => {
			const xs = ys.map((_, i) => i / (ys.length - 1));
			const curve = monotoneSpline(xs, ys);
			const i = Math.min(ys.length - 2, Math.floor(share * (ys.length - 1)));
			const ends = [ys[i] ?? 0, ys[i + 1] ?? 0];
			const y = curve(share);
			expect(xs.map(curve)).toEqual(ys.map((value) => expect.closeTo(value, 6)));
			expect(y).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-6);
			expect(y).toBeLessThanOrEqual(Math.max(...ends) + 1e-6);
		})
	);
});
