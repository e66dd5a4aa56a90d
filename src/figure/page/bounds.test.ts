import { expect, test } from 'vitest';
import { boundsOf } from './bounds.ts';
import type { DrawingAt, Point } from './shape.ts';

const still: readonly Point[] = [
	[0, 0],
	[0, 0]
];

/** A line from (100, 100) to a point that moves to the right. */
const growing: DrawingAt = (at) => ({
	scene: [],
	figure: [
		{
			id: 'line',
			shapes: [
				{
					id: 'line',
					classes: [],
					opacity: 1,
					paths: [
						{
							closed: false,
							vertices: [
								[100, 100],
								[120 + 80 * at, 150]
							],
							incoming: still,
							outgoing: [
								[0, -20],
								[0, 0]
							]
						}
					]
				}
			]
		}
	]
});

test('the bounds hold the whole range, handles and a margin', () => {
	expect(boundsOf(growing)).toEqual({ x: 92, y: 72, width: 116, height: 86 });
});
