import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { hashOf, twelveSteps } from '#core/sharing/routine-link.fake.ts';
import { qrDrawing, qrPicture } from './qr-drawing.ts';

const link = `https://one-degree.example.org/shared#${hashOf(twelveSteps)}`;

/** Paints the path, as a camera sees it: eight pixels a module. */
function pixelsOf({ size, path }: ReturnType<typeof qrDrawing>) {
	const scale = 8;
	const width = size * scale;
	const data = new Uint8Array(width * width * 4).fill(255);
	for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
		for (let row = 0; row < scale; row++) {
			const from = ((Number(y) * scale + row) * width + Number(x) * scale) * 4;
			for (let at = 0; at < Number(run) * scale; at++)
				data.fill(0, from + at * 4, from + at * 4 + 3);
		}
	}
	return { width, height: width, data };
}

test('the drawn code is read as the link', () => {
	const drawing = qrDrawing(link);
	expect(drawing.size).toBeLessThanOrEqual(100);
	expect(decodeQR(pixelsOf(drawing))).toBe(link);
});

test('the picture is a GIF', () => {
	expect(new TextDecoder().decode(qrPicture(link).slice(0, 4))).toBe('GIF8');
});
