import { boundsOf, type Bounds } from './bounds.ts';
import type { DrawingAt } from './drawing.ts';
import { filmed } from './film.ts';
import { lottieOf } from './lottie.ts';
import { stillFile, stillMarkup } from './svg.ts';
import { standstill, type Track } from './track.ts';

/** All that is made of one exercise's figure, as text. */
export interface Compiled {
	/** Lottie of the body. */
	readonly figure: string;
	/** Lottie of what surrounds it. */
	readonly scene: string;
	/** An SVG file of the start pose. */
	readonly still: string;
	/** The same as the inside of an svg. */
	readonly markup: string;
	/** The part of the page that it needs. */
	readonly bounds: Bounds;
	readonly track: Track;
}

/** Throws a sentence if the drawing cannot be a film. */
export function compiled(
	id: string,
	drawingAt: DrawingAt,
	timeline: 'one-way' | 'two-way',
	track: Track = standstill
): Compiled {
	try {
		const { figure, scene } = filmed(drawingAt);
		const start = drawingAt(timeline === 'two-way' ? 0.5 : 0);
		return {
			figure: JSON.stringify(lottieOf(id, figure, timeline)),
			scene: JSON.stringify(lottieOf(id, scene, timeline)),
			still: stillFile(start),
			markup: stillMarkup(start),
			bounds: boundsOf(drawingAt, track.way),
			track
		};
	} catch (error) {
		throw new Error(`The figure of ${id} cannot be compiled.`, { cause: error });
	}
}
