import type { Drawing, DrawingAt, Point, DrawnShape } from './shape.ts';

/** The part of the page that a movement needs, in pixels of the page. */
export interface Bounds {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

const margin = 8;
const samples = 20;

/**
 * The bounding box, with a margin, of all that is painted over the range and of the overlaid
 * points. It includes the handles, so that no curve is cut off.
 */
export function boundsOf(drawingAt: DrawingAt, overlaid: readonly Point[] = []): Bounds {
	const painted = Array.from({ length: samples + 1 }, (_, index) => drawingAt(index / samples))
		.flatMap(shapesIn)
		.flatMap(pointsIn);
	const points = [...painted, ...overlaid];
	const across = points.map(([x]) => x);
	const down = points.map(([, y]) => y);
	const x = Math.floor(least(across) - margin);
	const y = Math.floor(least(down) - margin);
	return {
		x,
		y,
		width: Math.ceil(most(across) + margin) - x,
		height: Math.ceil(most(down) + margin) - y
	};
}

function shapesIn({ scene, figure }: Drawing): readonly DrawnShape[] {
	return [...scene, ...figure].flatMap((group) => group.shapes);
}

function pointsIn(shape: DrawnShape): readonly (readonly [number, number])[] {
	return shape.paths.flatMap(({ vertices, incoming, outgoing }) =>
		vertices.flatMap(([x, y], index) => {
			const [inX, inY] = incoming[index] ?? [0, 0];
			const [outX, outY] = outgoing[index] ?? [0, 0];
			return [[x, y] as const, [x + inX, y + inY] as const, [x + outX, y + outY] as const];
		})
	);
}

const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), Infinity);
const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), -Infinity);
