import { Resvg } from '@resvg/resvg-js';
import type { Plugin } from 'vite';
import { compiledFigures, hashOf } from './compiled-figures.ts';

const module = 'virtual:artwork';
/** SvelteKit keeps hashed files here; only from here do they reach `immutable` of `$app/manifest`. */
const builtFolder = '_app/immutable/assets/';
/** Pixels. Lock screens show small pictures, and every one of them is kept for offline use. */
const size = 320;

/** A square picture of each exercise for use outside of the page, where neither styles nor SVG work. */
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
			// During development nothing outside of the page shows the app.
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

const pictureCache = new Map<string, Promise<readonly Picture[]>>();

function picturesIn(root: string): Promise<readonly Picture[]> {
	const known = pictureCache.get(root) ?? draw(root);
	pictureCache.set(root, known);
	return known;
}

async function draw(root: string): Promise<readonly Picture[]> {
	return [...(await compiledFigures(root))].map(([name, { still }]) => {
		const source = new Resvg(still.artwork, { fitTo: { mode: 'width', value: size } })
			.render()
			.asPng();
		return { name, fileName: `${name}.art.${hashOf(source).slice(0, 8)}.png`, source };
	});
}
