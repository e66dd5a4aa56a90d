import { expect, test } from 'vitest';
import type { Vector } from '#figure/geometry/vector.ts';
import { knotPath, roundedPath, smoothPath, straightPath } from './bezier.ts';
import { cameraOn } from './camera.ts';
import type { Point } from './shape.ts';

const none: Point = [0, 0];
const near = ([x, y]: Point) => [expect.closeTo(x, 1), expect.closeTo(y, 1)];

test('handles on a straight line lie along it, a third as long as each stretch', () => {
	const { vertices, incoming, outgoing, closed } = smoothPath(
		[
			[0, 0],
			[30, 0],
			[90, 0]
		],
		false
	);
	expect({ vertices, closed }).toEqual({
		vertices: [
			[0, 0],
			[30, 0],
			[90, 0]
		],
		closed: false
	});
	expect(incoming).toEqual([none, near([-10, 0]), none]);
	expect(outgoing).toEqual([none, near([20, 0]), none]);
});

test('the nearer neighbour decides the tangent more', () => {
	const { outgoing } = smoothPath(
		[
			[0, 0],
			[10, 0],
			[10, 100]
		],
		false
	);
	const [x, y] = outgoing[1] ?? none;
	expect(x).toBeGreaterThan(5 * y);
	expect(y).toBeGreaterThan(0);
});

test('a closed path has handles at its first vertex too', () => {
	const square = [
		[0, 0],
		[40, 0],
		[40, 40],
		[0, 40]
	] as const;
	const { incoming, outgoing } = smoothPath(square, true);
	for (const [x, y] of [...incoming, ...outgoing]) expect(Math.hypot(x, y)).toBeCloseTo(40 / 3, 0);
	expect(outgoing[0]?.[0]).toBeGreaterThan(0);
	expect(outgoing[0]?.[1]).toBeLessThan(0);
});

test('a straight path has no handles', () => {
	const { incoming, outgoing } = straightPath(
		[
			[0, 0],
			[40, 0],
			[40, 40]
		],
		true
	);
	expect([incoming, outgoing]).toEqual([
		[none, none, none],
		[none, none, none]
	]);
});

test('a corner keeps its neighbours smooth and takes the handles that it is given', () => {
	const { incoming, outgoing } = knotPath(
		[
			{ at: [0, 0] },
			{ at: [30, 0], corner: true, outgoing: [1, 2] },
			{ at: [60, 0] },
			{ at: [90, 0] }
		],
		false
	);
	expect([incoming[1], outgoing[1]]).toEqual([none, [1, 2]]);
	expect([incoming[2], outgoing[2]]).toEqual([near([-10, 0]), near([10, 0])]);
});

test('a path that doubles back on itself has no kink, and vertices on each other no handles', () => {
	const [x, y] =
		smoothPath(
			[
				[0, 0],
				[30, 0],
				[0, 0.001]
			],
			false
		).outgoing[1] ?? none;
	expect(Math.hypot(x, y)).toBeLessThan(0.01);
	expect(
		smoothPath(
			[
				[0, 0],
				[0, 0],
				[9, 9]
			],
			false
		).outgoing[1]
	).toEqual(none);
});

const corners: readonly Vector[] = [
	[0, 0, 0],
	[100, 0, 0],
	[100, 0, 60],
	[0, 0, 60]
];
const extents = corners.map((place) => ({ place, radius: 1 }));
const camera = cameraOn({ azimuthDegrees: 0, elevationDegrees: 90 }, extents);

test('a rounded corner begins and ends its radius before and after the corner', () => {
	const path = roundedPath(camera, corners, 5);
	expect(path.vertices).toHaveLength(8);
	const far = corners.flatMap((corner, index) => {
		const [x, y] = camera.project(corner);
		return path.vertices
			.slice(2 * index, 2 * index + 2)
			.map(([u, v]) => Math.hypot(u - x, v - y) / camera.scale);
	});
	expect(far).toEqual(far.map(() => expect.closeTo(5, 6)));
	const handles = [0, 2, 4, 6].map((index) => Math.hypot(...(path.outgoing[index] ?? none)));
	expect(handles).toEqual(handles.map(() => expect.closeTo(5 * 0.552 * camera.scale)));
});

test('a corner that is rounded by more than its sides has room for ends in their middles', () => {
	const path = roundedPath(camera, corners, 500);
	const ends = [1, 3, 5, 7].map((index) => path.vertices[index] ?? none);
	const starts = [2, 4, 6, 0].map((index) => path.vertices[index] ?? none);
	expect(ends.map(near)).toEqual(starts.map(near));
	expect(new Set(ends.map(String)).size).toBe(4);
});
