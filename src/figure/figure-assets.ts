/** Addresses of one exercise's compiled files. */
export interface FigureAssets {
	/** Lottie of the body. */
	readonly figure: string;
	/** Lottie of what surrounds it: mat, props, ground shadow. */
	readonly scene: string;
	/** An SVG file of the start pose; `<use href="…#still">` takes the page's colours. */
	readonly still: string;
}
