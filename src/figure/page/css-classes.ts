import type { Ink, DrawnShape } from './shape.ts';

/** Classes of a filled path, the same in stills and Lottie files, so that one stylesheet themes both. */
export function classesOf(shape: DrawnShape, ink: Ink): string {
	return [ink, ...shape.classes].map((name) => `od-${name}`).join(' ');
}

/** Classes of a stroked path: its ink's is another, or a fill's rule would colour it in. */
export function strokeClassesOf(shape: DrawnShape, ink: Ink): string {
	return [`${ink}-stroke`, ...shape.classes].map((name) => `od-${name}`).join(' ');
}
