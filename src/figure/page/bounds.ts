import type { Drawing, DrawingAt, DrawnShape, Path, Point } from './shape.ts';

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
	const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	const include = (x: number, y: number) => {
		box.left = Math.min(box.left, x);
		box.top = Math.min(box.top, y);
		box.right = Math.max(box.right, x);
		box.bottom = Math.max(box.bottom, y);
	};
	for (let index = 0; index <= samples; index++)
		for (const { paths } of shapesIn(drawingAt(index / samples))) paths.forEach(includePath);
	for (const [x, y] of overlaid) include(x, y);
	const x = Math.floor(box.left - margin);
	const y = Math.floor(box.top - margin);
	return {
		x,
		y,
		width: Math.ceil(box.right + margin) - x,
		height: Math.ceil(box.bottom + margin) - y
	};

	function includePath({ vertices, incoming, outgoing }: Path) {
		for (const [index, [x, y]] of vertices.entries()) {
			include(x, y);
			for (const [handleX, handleY] of [incoming[index] ?? origin, outgoing[index] ?? origin])
				include(x + handleX, y + handleY);
		}
	}
}

const origin: Point = [0, 0];

function shapesIn({ scene, figure }: Drawing): readonly DrawnShape[] {
	return [...scene, ...figure].flatMap((group) => group.shapes);
}
