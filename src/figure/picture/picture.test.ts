import { describe, expect, test } from 'vitest';
import { builds } from '#core/base/figure-look.ts';
import type { FigureScript } from '#core/exercise/figure-schema.ts';
import { scripts } from '#figure/audit/figure-scripts.fake.ts';
import type { Drawing, DrawnShape } from '#figure/page/shape.ts';
import { drawFigureAt, partDrawings } from './draw-figure.ts';

const range = Array.from({ length: 21 }, (_, index) => index / 20);

const shapesOf = ({ scene, figure }: Drawing): readonly DrawnShape[] =>
	[...scene, ...figure].flatMap(({ shapes }) => shapes);

describe.each(scripts)('%s', (_, script) => {
	const draw = drawFigureAt(script);
	const drawings = range.map(draw);

	test('is made of the same shapes at every point of its range, or of the part it is cut into', () => {
		for (const part of partDrawings(script)) {
			const makes = range.map((at) =>
				shapesOf(part.drawingAt(at))
					.map(({ id, classes, fill, stroke, paths }) => {
						const counts = paths.map(({ closed, vertices }) => [closed, vertices.length]);
						return JSON.stringify([id, classes, fill, stroke, counts]);
					})
					.toSorted()
			);
			expect(new Set(makes.map((make) => make.join('\n'))).size).toBe(1);
		}
	});

	test('has at most 80 painted items, each with its own name', () => {
		const ids = drawings.map((drawing) => shapesOf(drawing).map(({ id }) => id));
		for (const names of ids) {
			expect(new Set(names).size).toBe(names.length);
			expect(names.length).toBeLessThanOrEqual(80);
		}
	});

	test('is all numbers', () => {
		const numbers = drawings.flatMap((drawing) =>
			shapesOf(drawing).flatMap(({ paths, opacity }) => [
				opacity,
				...paths.flatMap(({ vertices, incoming, outgoing }) =>
					[...vertices, ...incoming, ...outgoing].flat()
				)
			])
		);
		expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
	});

	test('stays on the page', () => {
		const points = drawings.flatMap(({ figure }) =>
			figure.flatMap(({ shapes }) =>
				shapes.flatMap(({ paths }) => paths.flatMap(({ vertices }) => vertices))
			)
		);
		expect(points.filter(([x, y]) => x < 0 || x > 480 || y < 0 || y > 360)).toEqual([]);
	});

	test.each(builds)('sinks no planted part of a %s body into the floor', (build) => {
		const level: FigureScript = {
			...script,
			camera: { ...script.camera, elevationDegrees: 0 },
			props: [
				{
					kind: 'mat',
					forwardCentimetres: 0,
					rightCentimetres: 0,
					lengthCentimetres: 10,
					widthCentimetres: 10
				}
			]
		};
		const drawLevel = drawFigureAt(level, build);
		const planted = script.contacts.filter(({ on }) => on === 'floor');
		for (const at of range) {
			const shapes = shapesOf(drawLevel(at));
			const floor = shapes.find(({ id }) => id === 'mat-0')?.paths[0]?.vertices[0]?.[1] ?? 0;
			for (const { point, from = 0, until = 1 } of planted) {
				if (at < from || at > until) continue;
				const id = partOf(point);
				const shape = shapes.find((candidate) => candidate.id === id);
				const depths = shape?.paths.flatMap(({ vertices }) => vertices.map(([, y]) => y - floor));
				expect(Math.max(0, ...(depths ?? [])), `${point} at ${at}`).toBeLessThan(8);
			}
		}
	});
});

function partOf(point: string): string {
	const side = point.startsWith('left') ? 'left' : 'right';
	if (/sole|toes|instep/.test(point)) return `foot-${side}`;
	if (/knee/.test(point)) return `shank-${side}`;
	if (/palm/.test(point)) return `hand-${side}`;
	if (/forearm/.test(point)) return `forearm-${side}`;
	if (/shoulder/.test(point)) return `sleeve-${side}`;
	return { pelvis: 'hips', 'upper-back': 'shirt', head: 'scalp' }[point] ?? point;
}
