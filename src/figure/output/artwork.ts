import { background } from '#figure/page/palette.ts';
import { themedMarkup } from './svg.ts';
import type { Thumbnail } from './thumbnail.ts';

/** The margin around the small picture, as a factor of its longer side. */
const frame = 1.04;

/** A square SVG file in light colours, for lock screens and others that know no style of the page. */
export function artworkFile({ x, y, width, height, inside }: Thumbnail): string {
	const side = Math.max(width, height) * frame;
	const [left, top] = [x + (width - side) / 2, y + (height - side) / 2];
	const ground = `<rect x="${left}" y="${top}" width="${side}" height="${side}" fill="${background.light}"/>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${side} ${side}">${ground}${themedMarkup(inside, 'light')}</svg>`;
}
