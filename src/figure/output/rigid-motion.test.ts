import { describe, expect, test } from 'vitest';
import { straightPath } from '#figure/page/bezier.ts';
import type { Point, DrawnShape } from '#figure/page/shape.ts';
import { rigidMotionOf } from './rigid-motion.ts';

const corners: readonly Point[] = [
	[-30, -10],
	[30, -10],
	[34, 12],
	[-30, 10]
];

/** A box that swings round a point far off and grows on the way. */
function swinging(at: number, bulge = 0): DrawnShape {
	const angle = at * 2.4;
	const size = 1 + 0.3 * at;
	const turned = ([x, y]: Point): Point => [
		240 + 90 * at * at + size * (Math.cos(angle) * x - Math.sin(angle) * y),
		180 + 40 * at + size * (Math.sin(angle) * x + Math.cos(angle) * y)
	];
	const bent = corners.map(([x, y], index): Point => [x, index === 2 ? y + bulge * at : y]);
	return {
		id: 'box',
		classes: [],
		paths: [straightPath(bent.map(turned), true)],
		fill: { ink: 'skin', opacity: 1 },
		opacity: 1
	};
}

const frames = Array.from({ length: 101 }, (_, index) => index / 100);

describe('a shape that only rotates, scales and moves', () => {
	const film = frames.map((at) => swinging(at));
	const carriage = rigidMotionOf([film], 0);

	test('stands still once the common motion is taken away', () => {
		const [first] = film[50]?.paths ?? [];
		film.forEach(({ paths: [path] }, at) => {
			const still = path && carriage?.without(path, at).vertices;
			still?.forEach(([x, y], corner) => {
				const [u = 0, v = 0] = first?.vertices[corner] ?? [];
				expect(Math.hypot(x - u, y - v)).toBeLessThan(1);
			});
		});
	});

	test('needs no keyframe at every frame', () => {
		const keys = carriage?.transform.p.k ?? [];
		expect(keys.length).toBeGreaterThan(4);
		expect(keys.length).toBeLessThan(40);
	});
});

test('the shape keeps what a transform cannot express', () => {
	const film = frames.map((at) => swinging(at, 20));
	const carriage = rigidMotionOf([film], 0);
	const still = film.map(
		({ paths: [path] }, at) => (path && carriage?.without(path, at))?.vertices[2]
	);
	const [before, after] = [still[0] ?? [0, 0], still[100] ?? [0, 0]];
	expect(Math.hypot(after[0] - before[0], after[1] - before[1])).toBeGreaterThan(8);
});

test('a shape that stands still has no common motion', () => {
	expect(rigidMotionOf([frames.map(() => swinging(0.3))], 0)).toBeUndefined();
});
