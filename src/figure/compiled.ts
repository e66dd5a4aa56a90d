import { boundsOf, type Bounds } from './bounds.ts';
import type { Drawing, DrawingAt } from './drawing.ts';
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
	readonly start: Still;
	/** Where an exercise that plays the figure backwards begins. */
	readonly end: Still;
	/** The part of the page that it needs. */
	readonly bounds: Bounds;
	readonly track: Track;
}

export interface Still {
	/** An SVG file. */
	readonly file: string;
	/** The same as the inside of an svg. */
	readonly markup: string;
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
		return {
			figure: JSON.stringify(lottieOf(id, figure, timeline)),
			scene: JSON.stringify(lottieOf(id, scene, timeline)),
			start: stillOf(drawingAt(timeline === 'two-way' ? 0.5 : 0)),
			end: stillOf(drawingAt(1)),
			bounds: boundsOf(drawingAt, track.way),
			track
		};
	} catch (error) {
		throw new Error(`The figure of ${id} cannot be compiled.`, { cause: error });
	}
}

function stillOf(drawing: Drawing): Still {
	return { file: stillFile(drawing), markup: stillMarkup(drawing) };
}
