import { Resvg } from '@resvg/resvg-js';
import type { Plugin } from 'vite';
import { builtAsset, builtFolder, resolvedSite } from './built-assets.ts';
import { compiledFigures, hashOf } from './compiled-figures.ts';

const module = 'virtual:artwork';
/** Pixels. Lock screens show small pictures, and every one of them is kept for offline use. */
const size = 320;

/** A square picture of each exercise for use outside of the page, where neither styles nor SVG work. */
export function artwork(): Plugin {
	const { site, configResolved } = resolvedSite();
	return {
		name: 'artwork',
		configResolved,
		async buildStart() {
			if (!site.building || this.environment.name !== 'client') return;
			for (const { fileName, source } of await picturesIn(site.root))
				this.emitFile(builtAsset(fileName, source));
		},
		resolveId: (id) => (id === module ? `\0${id}` : undefined),
		async load(id) {
			if (id !== `\0${module}`) return undefined;
			// During development nothing outside of the page shows the app.
			const all = site.building ? await picturesIn(site.root) : [];
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
