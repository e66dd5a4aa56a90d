import { compileFigure } from '#figure/output/compile-figure.ts';
import { partDrawings, motionDataFor } from '#figure/picture/draw-figure.ts';
import { readExercises } from '#vite/read-content.ts';

/** Seconds of one thread to compile every figure without a cache. */
export function compilingTime(root: string): number {
	const exercises = readExercises(root);
	const began = performance.now();
	for (const [id, { figure }] of exercises)
		compileFigure(id, partDrawings(figure), figure, motionDataFor(figure));
	return (performance.now() - began) / 1000;
}
