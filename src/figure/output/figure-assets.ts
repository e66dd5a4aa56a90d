import type { Bounds } from '#figure/page/bounds.ts';

/** One exercise's compiled figure: the addresses of its files and the bounds of its pictures. */
export interface FigureAssets extends PartAssets {
	/** The parts after the first, if the range is cut. */
	readonly later?: readonly PartAssets[];
	/**
	 * An SVG file of the start pose; `<use href="…#still">` takes the page's colours. Its miniature
	 * lies beside it.
	 */
	readonly still: string;
	/** The bounds of the start pose, if they are not those of the first part. */
	readonly stillBounds?: Bounds;
}

export interface PartAssets {
	/** Lottie of the body. */
	readonly figure: string;
	/** Lottie of what surrounds it: mat, props, ground shadow. */
	readonly scene: string;
	/** The part of the page that the movement needs, so that it can be shown as large as possible. */
	readonly bounds: Bounds;
}
