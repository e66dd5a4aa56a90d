/**
 * An image row by row, with four bytes per pixel: red, green, blue and alpha, not premultiplied.
 */
export type Pixels = Uint8Array;

/** Composites images of the same size on white. */
export function onWhite(...bottomFirst: readonly Pixels[]): Pixels {
	const shown = new Uint8Array(bottomFirst[0]?.length ?? 0).fill(255);
	for (const image of bottomFirst) {
		if (image.length !== shown.length) throw new Error('The images are not of the same size.');
		for (let pixel = 0; pixel < image.length; pixel += 4) {
			const opacity = image[pixel + 3] ?? 0;
			if (opacity === 0) continue;
			for (let index = pixel; index < pixel + 3; index++) {
				const below = shown[index] ?? 0;
				shown[index] = Math.round(below + (((image[index] ?? 0) - below) * opacity) / 255);
			}
		}
	}
	return shown;
}

/** The number of pixels with a colour channel that differs by more than `most` of 255. */
export function pixelsApart(one: Pixels, other: Pixels, most: number): number {
	if (one.length !== other.length) throw new Error('The images are not of the same size.');
	// Most pixels are equal, and comparing whole pixels is many times as fast.
	const [words, otherWords] = [inWords(one), inWords(other)];
	let apart = 0;
	for (let word = 0; word < words.length; word++) {
		if (words[word] === otherWords[word]) continue;
		for (let index = 4 * word; index < 4 * word + 4; index++) {
			if (Math.abs((one[index] ?? 0) - (other[index] ?? 0)) <= most) continue;
			apart++;
			break;
		}
	}
	return apart;
}

function inWords(image: Pixels): Uint32Array {
	const aligned = image.byteOffset % 4 === 0 ? image : Uint8Array.from(image);
	return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
}

/** The number of pixels that are not white. */
export function pixelsDrawn(image: Pixels): number {
	return pixelsApart(image, new Uint8Array(image.length).fill(255), 8);
}
