import type { Ink, DrawnShape } from './shape.ts';

/**
 * The classes of a filled path. They are the same in stills and Lottie files, so that one
 * stylesheet themes both.
 */
export function classesOf(shape: DrawnShape, ink: Ink): string {
	return [ink, ...shape.classes].map((name) => `od-${name}`).join(' ');
}

/**
 * The classes of a stroked path. Its ink's class ends in `-stroke`, because the rule for the fill
 * would colour the path in.
 */
export function strokeClassesOf(shape: DrawnShape, ink: Ink): string {
	return [`${ink}-stroke`, ...shape.classes].map((name) => `od-${name}`).join(' ');
}
