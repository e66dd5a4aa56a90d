/** Screen coordinates in pixels of a 480 x 360 page, y down. */
export type Point = readonly [x: number, y: number];

/** A cubic Bézier path with handles relative to their vertices, as Lottie and the outline builders use it. */
export interface Path {
	readonly closed: boolean;
	readonly vertices: readonly Point[];
	/** Incoming handle of each vertex, relative to it. */
	readonly incoming: readonly Point[];
	/** Outgoing handle of each vertex, relative to it. */
	readonly outgoing: readonly Point[];
}

/** Parts whose paint depends on the chosen hair and clothes; some show with one choice only. */
export type Wear =
	| 'arm'
	| 'sleeve'
	| 'sleeve-shade'
	| 'sleeve-line'
	| 'yoke'
	| 'shank'
	| 'hem-line'
	| 'scalp'
	| 'bun'
	| 'tuft'
	| 'curls'
	| 'cover'
	| 'jaw'
	| 'ear'
	| 'neck';

/** A colour by its role; the theme decides its value (see ui/styles/figure.css). */
export type Ink =
	| 'skin'
	| 'top'
	| 'bottom'
	| 'hair'
	| 'mat'
	| 'mat-edge'
	| 'prop'
	| 'prop-edge'
	| 'cushion'
	| 'cushion-edge'
	| 'ground'
	| 'shade'
	| 'shadow'
	| 'line'
	| 'face'
	| 'blush'
	| 'glow'
	| 'arc'
	| 'arc-mark'
	| Wear;

/** One painted item. Over the whole range of an exercise its id, paint and number of vertices stay the same. */
export interface DrawnShape {
	/** Unique within the drawing: `leg-near`, `mouth`. */
	readonly id: string;
	/** Classes for theming, without prefix: `far`, `sleeve`, `hair-bun`. */
	readonly classes: readonly string[];
	readonly paths: readonly Path[];
	/** Consecutive shapes with the same value move almost rigidly together, such as a head or a hand. */
	readonly carried?: string;
	readonly fill?: { readonly ink: Ink; readonly opacity: number };
	readonly stroke?: { readonly ink: Ink; readonly opacity: number; readonly width: number };
	/** A factor of both opacities, 0 to 1, which may change over the range, as the glow's does. */
	readonly opacity: number;
}

/**
 * Shapes that are stacked as one, bottom first. The order of groups may change over the range, the
 * order of shapes may not.
 */
export interface DrawnGroup {
	readonly id: string;
	readonly shapes: readonly DrawnShape[];
}

/** The whole picture at one point of the range, bottom first. */
export interface Drawing {
	/** Mat, props and ground shadow, which are never part of the ghost. */
	readonly scene: readonly DrawnGroup[];
	readonly figure: readonly DrawnGroup[];
}

/** The picture at any point `at` of the range, 0 to 1. */
export type DrawingAt = (at: number) => Drawing;

export const pageWidth = 480;
export const pageHeight = 360;
