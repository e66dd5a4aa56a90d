import { expect, test } from 'vitest';
import { solveLeastSquares } from './least-squares.ts';

test('what costs nothing to miss stays where it was', () => {
	expect(solveLeastSquares([3, 4], [1, 1], () => [0])).toEqual([3, 4]);
});

test('a firm wish is met by what moves most cheaply', () => {
	const [cheap, dear] = solveLeastSquares([0, 0], [1, 100], ([x = 0, y = 0]) => [
		(x + y - 10) * 1000
	]);
	expect(cheap).toBeCloseTo(10, 2);
	expect(dear).toBeCloseTo(0, 2);
});

test('a curved wish is met too', () => {
	const [x = 0, y = 0] = solveLeastSquares([3, 1], [0.01, 0.01], ([a = 0, b = 0]) => [
		(Math.hypot(a, b) - 5) * 100
	]);
	expect(Math.hypot(x, y)).toBeCloseTo(5, 4);
});
