import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Vector } from '#figure/geometry/vector.ts';
import { blobOutline } from './blob-outline.ts';
import { cameraOn } from './camera.ts';

const place = fc.tuple(
	fc.double({ min: -60, max: 60, noNaN: true }),
	fc.double({ min: 0, max: 120, noNaN: true }),
	fc.double({ min: -60, max: 60, noNaN: true })
);
const camera = cameraOn({ azimuthDegrees: 14, elevationDegrees: 9 }, [
	{ place: [0, 0, 0], radius: 100 }
]);
const area = (points: readonly (readonly [number, number])[]) =>
	points.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
		return sum + (x * nextY - nextX * y) / 2;
	}, 0);

test('a hull holds its blobs and runs clockwise', () => {
	fc.assert(
		fc.property(fc.array(place, { minLength: 1, maxLength: 4 }), (centres) => {
			const { vertices } = blobOutline(
				camera,
				centres.map((centre) => ({ centre, half: 6 })),
				16
			);
			const radius = 6 * camera.scale;
			expect(area(vertices)).toBeGreaterThan(0.9 * Math.PI * radius * radius);
			for (const centre of centres) {
				const [x] = camera.project(centre);
				expect(Math.max(...vertices.map((vertex) => vertex[0]))).toBeGreaterThan(x);
				expect(Math.min(...vertices.map((vertex) => vertex[0]))).toBeLessThan(x);
			}
		})
	);
});

test('a small move of a blob is a small move of every vertex', () => {
	fc.assert(
		fc.property(place, place, (from, to) => {
			const nudged: Vector = [to[0] + 0.01, to[1], to[2]];
			const [before, after] = [to, nudged].map(
				(end) =>
					blobOutline(camera, [
						{ centre: from, half: 5 },
						{ centre: end, half: 5 }
					]).vertices
			);
			before?.forEach(([x, y], index) => {
				const [movedX, movedY] = after?.[index] ?? [NaN, NaN];
				expect(Math.hypot(movedX - x, movedY - y)).toBeLessThan(3);
			});
		})
	);
});
