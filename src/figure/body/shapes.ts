import type { Ink, Path, DrawnShape } from '#figure/page/shape.ts';
import { shadePath, type TubeRim, type TubeEdge } from './tube.ts';

export function fill(
	id: string,
	ink: Ink,
	paths: readonly Path[],
	classes: readonly string[] = [],
	opacity = 1
): DrawnShape {
	return { id, classes, paths, fill: { ink, opacity }, opacity: 1 };
}

export function stroke(
	id: string,
	ink: Ink,
	paths: readonly Path[],
	width: number,
	opacity: number,
	classes: readonly string[] = []
): DrawnShape {
	return { id, classes, paths, stroke: { ink, opacity: 1, width }, opacity };
}

/** Strips of shade along tubes, and folds, in one fill, so that overlaps do not darken. */
export function shade(
	id: string,
	tubes: readonly (readonly TubeRim[])[],
	side: TubeEdge = 'left',
	ink: 'shade' | 'sleeve-shade' = 'shade',
	folds: readonly Path[] = []
): DrawnShape {
	const strips = tubes.map((brims) => shadePath(brims, side));
	return fill(id, ink, [...strips, ...folds], ['shading'], 0.13);
}

/** Marks consecutive shapes that move almost rigidly together. */
export const moveTogether = (by: string, shapes: readonly DrawnShape[]): readonly DrawnShape[] =>
	shapes.map((shape) => ({ ...shape, carried: by }));
