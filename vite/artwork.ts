import { createHash } from 'node:crypto';
import { Resvg } from '@resvg/resvg-js';
import type { Plugin } from 'vite';
import { drawingAt } from '#figure/figure-drawing.ts';
import { background } from '#figure/palette.ts';
import { themedMarkup } from '#figure/svg.ts';
import { compiledFigures, type ExerciseFigure } from './compiled-figures.ts';
import { readExercises } from './read-content.ts';

const module = 'virtual:artwork';
/** Where SvelteKit keeps hashed files; only there do they reach `immutable` of `$app/manifest`. */
const builtFolder = '_app/immutable/assets/';
/** In pixels: what lock screens show is small, and every one of them is kept for offline use. */
const size = 320;
/** Far enough into the movement to be told from the others. */
const shownAt = 0.7;

/** A square picture of each exercise for outside of the page, where no styles and no SVG reach. */
export function artwork(): Plugin {
	let root = '';
	let base = '/';
	let building = false;
	return {
		name: 'artwork',
		configResolved(config) {
			root = config.root;
			base = config.base;
			building = config.command === 'build';
		},
		async buildStart() {
			if (!building || this.environment.name !== 'client') return;
			for (const { fileName, source } of await picturesIn(root))
				this.emitFile({
					type: 'asset',
					name: fileName,
					fileName: builtFolder + fileName,
					originalFileName: fileName,
					source
				});
		},
		resolveId: (id) => (id === module ? `\0${id}` : undefined),
		async load(id) {
			if (id !== `\0${module}`) return undefined;
			// Nothing outside of the page shows the app while it is developed.
			const all = building ? await picturesIn(root) : [];
			const addresses = all.map(({ name, fileName }) => [name, base + builtFolder + fileName]);
			return `export const pictures = ${JSON.stringify(Object.fromEntries(addresses))};`;
		}
	};
}

interface Picture {
	readonly name: string;
	readonly fileName: string;
	readonly source: Uint8Array;
}

const drawn = new Map<string, Promise<readonly Picture[]>>();

function picturesIn(root: string): Promise<readonly Picture[]> {
	const known = drawn.get(root) ?? draw(root);
	drawn.set(root, known);
	return known;
}

async function draw(root: string): Promise<readonly Picture[]> {
	const figures = await compiledFigures(root, 'medium');
	return [...readExercises(root)].flatMap(([name, { figure }]) => {
		const compiled = figures.get(name);
		if (!compiled) return [];
		const source = pictureOf(themedMarkup(drawingAt(figure)(shownAt), 'light'), compiled.bounds);
		const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
		return [{ name, fileName: `${name}.art.${hash}.png`, source }];
	});
}

function pictureOf(markup: string, { x, y, width, height }: ExerciseFigure['bounds']): Uint8Array {
	const side = Math.max(width, height) * 1.1;
	const [left, top] = [x + (width - side) / 2, y + (height - side) / 2];
	const ground = `<rect x="${left}" y="${top}" width="${side}" height="${side}" fill="${background.light}"/>`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${side} ${side}">${ground}${markup}</svg>`;
	return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}
