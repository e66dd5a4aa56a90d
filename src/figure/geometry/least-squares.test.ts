import { expect, test } from 'vitest';
import { solveLeastSquares } from './least-squares.ts';

test('without residuals the values stay where they were', () => {
	expect(solveLeastSquares([3, 4], [1, 1], () => [0])).toEqual([3, 4]);
});

test('a heavy residual is met by the value whose change costs least', () => {
	const [cheap, dear] = solveLeastSquares([0, 0], [1, 100], ([x = 0, y = 0]) => [
		(x + y - 10) * 1000
	]);
	expect(cheap).toBeCloseTo(10, 2);
	expect(dear).toBeCloseTo(0, 2);
});

test('a nonlinear residual is met too', () => {
	const [x = 0, y = 0] = solveLeastSquares([3, 1], [0.01, 0.01], ([a = 0, b = 0]) => [
		(Math.hypot(a, b) - 5) * 100
	]);
	expect(Math.hypot(x, y)).toBeCloseTo(5, 4);
});
