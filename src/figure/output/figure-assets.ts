import type { Bounds } from '#figure/page/bounds.ts';

/** One exercise's compiled figure: the addresses of its files, and what it needs of their page. */
export interface FigureAssets extends PartAssets {
	/** The parts after the first, of a range that is cut. */
	readonly later?: readonly PartAssets[];
	/** An SVG file of the start pose; `<use href="…#still">` takes the page's colours. Beside it lies its miniature. */
	readonly still: string;
	/** What the start pose needs of its page, if not that of the first part. */
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
