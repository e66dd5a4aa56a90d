import { expect, test } from 'vitest';
import { straightPath } from './bezier.ts';
import { pointsOn, speedsOf } from './path-samples.ts';
import type { Path } from './shape.ts';

const pairs = (samples: Float64Array) =>
	Array.from({ length: samples.length / 2 }, (_, index) => [
		...samples.slice(2 * index, 2 * index + 2)
	]);

test('a straight stretch has its start and three points between, and an open path its end', () => {
	expect(
		pairs(
			pointsOn(
				straightPath(
					[
						[100, 0],
						[164, 32]
					],
					false
				)
			)
		)
	).toEqual([
		[100, 0],
		[110, 5],
		[132, 16],
		[154, 27],
		[164, 32]
	]);
});

test('a closed path comes back to its first vertex', () => {
	const triangle = straightPath(
		[
			[0, 0],
			[64, 0],
			[0, 64]
		],
		true
	);
	const points = pairs(pointsOn(triangle));
	expect(points).toHaveLength(12);
	expect(points.slice(9)).toEqual([
		[0, 54],
		[0, 32],
		[0, 10]
	]);
	expect(pairs(pointsOn({ ...triangle, closed: false }))).toHaveLength(9);
});

test('a quarter of a circle has its points on the circle', () => {
	const handle = 100 * 0.5523;
	const quarter: Path = {
		closed: false,
		vertices: [
			[100, 0],
			[0, 100]
		],
		incoming: [
			[0, 0],
			[handle, 0]
		],
		outgoing: [
			[0, handle],
			[0, 0]
		]
	};
	for (const [x = 0, y = 0] of pairs(pointsOn(quarter)))
		expect(Math.hypot(x, y)).toBeCloseTo(100, 0);
});

test('a speed is that of the fastest point, over the frames before and after', () => {
	const samples = [0, 1, 3, 7].map((x) => Float64Array.of(0, -2 * x, x, 0));
	expect(speedsOf(samples)).toEqual([2, 3, 6, 8]);
});

test('what stands still has no speed, and neither has a single sample', () => {
	expect(speedsOf([Float64Array.of(1, 2), Float64Array.of(1, 2)])).toEqual([0, 0]);
	expect(speedsOf([Float64Array.of(1, 2)])).toEqual([0]);
});
