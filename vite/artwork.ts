import { createHash } from 'node:crypto';
import { Resvg } from '@resvg/resvg-js';
import type { Plugin } from 'vite';
import { themedMarkup } from '#figure/output/svg.ts';
import { thumbnailOf } from '#figure/output/thumbnail.ts';
import { background } from '#figure/page/palette.ts';
import { drawFigureAt, motionDataFor } from '#figure/picture/draw-figure.ts';
import { thumbnailArrowOf, thumbnailPoint } from '#figure/picture/thumbnail-arrow.ts';
import { builtAsset, builtFolder, resolvedSite } from './built-assets.ts';
import { readExercises } from './read-content.ts';

const module = 'virtual:artwork';
/** Pixels. Lock screens show small pictures, and every one of them is kept for offline use. */
const size = 320;

/** A square picture of each exercise for use outside of the page, where neither styles nor SVG work. */
export function artwork(): Plugin {
	const { site, configResolved } = resolvedSite();
	return {
		name: 'artwork',
		configResolved,
		buildStart() {
			if (!site.building || this.environment.name !== 'client') return;
			for (const { fileName, source } of picturesIn(site.root))
				this.emitFile(builtAsset(fileName, source));
		},
		resolveId: (id) => (id === module ? `\0${id}` : undefined),
		load(id) {
			if (id !== `\0${module}`) return undefined;
			// During development nothing outside of the page shows the app.
			const all = site.building ? picturesIn(site.root) : [];
			const addresses = all.map(({ name, fileName }) => [name, site.base + builtFolder + fileName]);
			return `export const pictures = ${JSON.stringify(Object.fromEntries(addresses))};`;
		}
	};
}

interface Picture {
	readonly name: string;
	readonly fileName: string;
	readonly source: Uint8Array;
}

const pictureCache = new Map<string, readonly Picture[]>();

function picturesIn(root: string): readonly Picture[] {
	const known = pictureCache.get(root) ?? draw(root);
	pictureCache.set(root, known);
	return known;
}

function draw(root: string): readonly Picture[] {
	return [...readExercises(root)].map(([name, { figure, backwards }]) => {
		const reversed = backwards !== undefined;
		const drawing = drawFigureAt(figure)(thumbnailPoint(figure));
		const source = pictureOf(
			thumbnailOf(drawing, motionDataFor(figure), thumbnailArrowOf(figure, reversed))
		);
		const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
		return { name, fileName: `${name}.art.${hash}.png`, source };
	});
}

function pictureOf({ x, y, width, height, inside }: ReturnType<typeof thumbnailOf>): Uint8Array {
	const side = Math.max(width, height) * 1.04;
	const [left, top] = [x + (width - side) / 2, y + (height - side) / 2];
	const ground = `<rect x="${left}" y="${top}" width="${side}" height="${side}" fill="${background.light}"/>`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${side} ${side}">${ground}${themedMarkup(inside, 'light')}</svg>`;
	return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}
