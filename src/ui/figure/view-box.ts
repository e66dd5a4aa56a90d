interface Bounds {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The `viewBox` attribute of an SVG. */
export function viewBoxOf({ x, y, width, height }: Bounds): string {
	return `${x} ${y} ${width} ${height}`;
}
