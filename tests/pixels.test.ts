import { expect, test } from 'vitest';
import { onWhite, pixelsApart, pixelsDrawn } from './pixels.ts';

const white = [255, 255, 255, 255];
const red = [255, 0, 0, 255];
const clear = [0, 0, 0, 0];
const image = (...pixels: readonly (readonly number[])[]) => Uint8Array.from(pixels.flat());

test('what is clear shows what lies below, and half of it through what is half clear', () => {
	const half = [0, 0, 255, 128];
	expect(onWhite(image(red, red, clear), image(clear, half, clear))).toEqual(
		image(red, [127, 0, 128, 255], white)
	);
});

test('a pixel counts once, however many of its colours are apart', () => {
	expect(pixelsApart(image(red, white, white), image(red, red, white), 48)).toBe(1);
	expect(pixelsApart(image(white), image([207, 207, 207, 255]), 48)).toBe(0);
	expect(pixelsApart(image(white), image([206, 255, 255, 255]), 48)).toBe(1);
	expect(pixelsDrawn(image(white, red, white))).toBe(1);
});

test('images of two sizes are not compared', () => {
	expect(() => pixelsApart(image(red), image(red, red), 48)).toThrow('not of the same size');
	expect(() => onWhite(image(red), image(red, red))).toThrow('not of the same size');
});
