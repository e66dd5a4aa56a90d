import type { FigureLook } from '#core/base/figure-look.ts';
import { background, type Theme } from '#figure/page/palette.ts';
import { pageHeight, pageWidth, type DrawingAt } from '#figure/page/shape.ts';
import { themedMarkup } from './svg.ts';

const columns = 4;

/** The frames (0 to 100) side by side, first in light, below in dark, as an SVG file. */
export function contactSheetOf(
	drawingAt: DrawingAt,
	frames: readonly number[],
	look?: FigureLook
): string {
	const drawings = frames.map((frame) => drawingAt(frame / 100));
	const rows = Math.ceil(frames.length / columns);
	const width = Math.min(columns, frames.length) * pageWidth;
	const themes: readonly Theme[] = ['light', 'dark'];
	const cells = themes.flatMap((theme, half) =>
		drawings.map((drawing, index) => {
			const x = (index % columns) * pageWidth;
			const y = (Math.floor(index / columns) + half * rows) * pageHeight;
			const ground = `<rect width="${pageWidth}" height="${pageHeight}" fill="${background[theme]}"/>`;
			const size = `width="${pageWidth}" height="${pageHeight}"`;
			return `<svg x="${x}" y="${y}" ${size}>${ground}${themedMarkup(drawing, theme, look)}</svg>`;
		})
	);
	const height = rows * themes.length * pageHeight;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${cells.join('')}</svg>`;
}
