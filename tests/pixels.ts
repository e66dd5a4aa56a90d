/**
 * An image row by row, with four bytes per pixel: red, green, blue and alpha, not premultiplied.
 */
export type Pixels = Uint8Array;

/** Composites images of the same size on white. */
export function onWhite(...bottomFirst: readonly Pixels[]): Pixels {
	const shown = new Uint8Array(bottomFirst[0]?.length ?? 0).fill(255);
	for (const image of bottomFirst) {
		if (image.length !== shown.length) throw new Error('The images are not of the same size.');
		image.forEach((value, index) => {
			const opacity = image[index | 3] ?? 0;
			if (opacity === 0 || index % 4 === 3) return;
			const below = shown[index] ?? 0;
			shown[index] = Math.round(below + ((value - below) * opacity) / 255);
		});
	}
	return shown;
}

/** The number of pixels with a colour channel that differs by more than `most` of 255. */
export function pixelsApart(one: Pixels, other: Pixels, most: number): number {
	if (one.length !== other.length) throw new Error('The images are not of the same size.');
	let apart = 0;
	let counted = -1;
	one.forEach((value, index) => {
		if (index >> 2 === counted || Math.abs(value - (other[index] ?? 0)) <= most) return;
		counted = index >> 2;
		apart++;
	});
	return apart;
}

/** The number of pixels that are not white. */
export function pixelsDrawn(image: Pixels): number {
	return pixelsApart(image, new Uint8Array(image.length).fill(255), 8);
}
