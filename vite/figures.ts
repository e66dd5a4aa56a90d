import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Build } from '#core/base/figure-look.ts';
import type { CompiledPart } from '#figure/output/compile-figure.ts';
import type { FigureAssets } from '#figure/output/figure-assets.ts';
import { builtAsset, builtFolder, resolvedSite } from './built-assets.ts';
import { figureIndex } from './figure-index.ts';
import { compiledFigures, hashOf, type ExerciseFigure } from './compiled-figures.ts';

const otherBuilds = ['slender', 'sturdy'] as const satisfies readonly Build[];
const modules = [
	'virtual:figures',
	...otherBuilds.map((build) => `virtual:figures/${build}`),
	'virtual:stills',
	'virtual:tracks'
];
const watched = ['routines/exercises', 'src/figure'];
const servedFolder = '@figures/';

interface Asset {
	readonly part: 'figure' | 'scene' | 'still' | 'miniature';
	/** The index of the part in a range that is cut, from 0. */
	readonly index: number;
	readonly fileName: string;
	readonly source: string;
}

/** Compiles the figures into hashed assets and gives the app their addresses. */
export function figures(): Plugin {
	const { site, configResolved } = resolvedSite();
	const address = (asset: Asset) =>
		site.base + (site.building ? builtFolder : servedFolder) + asset.fileName;
	return {
		name: 'figures',
		configResolved,
		async buildStart() {
			if (!site.building || this.environment.name !== 'client') return;
			for (const build of ['medium', ...otherBuilds] as const) {
				const assets = await allAssets(site.root, build);
				// Exercises may share a figure, which is one file.
				for (const [fileName, source] of new Map(
					assets.map((asset) => [asset.fileName, asset.source])
				))
					this.emitFile(builtAsset(fileName, source));
			}
		},
		resolveId(id) {
			return modules.includes(id) ? `\0${id}` : undefined;
		},
		async load(id) {
			if (!modules.some((name) => id === `\0${name}`)) return undefined;
			const build = otherBuilds.find((other) => id.endsWith(`/${other}`)) ?? 'medium';
			const all = await compiledFigures(site.root, build);
			if (id === '\0virtual:stills') return moduleOf('stills', all, (_, { still }) => still.markup);
			if (id === '\0virtual:tracks') return moduleOf('tracks', all, (_, { track }) => track);
			const addresses = valuesOf(all, (name, figure) => {
				const assets = assetsOf(name, figure, build);
				const addressOf = (part: Asset['part'], of = 0) =>
					assets.filter((asset) => asset.part === part && asset.index === of).map(address)[0] ?? '';
				const partAssets = ({ bounds }: CompiledPart, of: number) => ({
					figure: addressOf('figure', of),
					scene: addressOf('scene', of),
					bounds
				});
				return {
					...partAssets(figure, 0),
					still: addressOf('still'),
					...(figure.later.length > 0 && {
						later: figure.later.map((part, index) => partAssets(part, index + 1))
					}),
					...(figure.stillBounds !== figure.bounds && { stillBounds: figure.stillBounds })
				} satisfies FigureAssets;
			});
			const before = site.base + (site.building ? builtFolder : servedFolder);
			return figureIndex(addresses, before, build === 'medium' ? '' : `.${build}`);
		},
		configureServer(server) {
			server.watcher.add(watched.map((folder) => join(site.root, folder)));
			server.middlewares.use((request, response, next) => {
				const [, file] = request.url?.split(`/${servedFolder}`) ?? [];
				if (!file) return next();
				const build = otherBuilds.find((other) => file.includes(`.${other}.`)) ?? 'medium';
				allAssets(site.root, build).then((all) => {
					const asset = all.find(({ fileName }) => fileName === file.replace(/[?#].*/, ''));
					if (!asset) return next();
					const type = asset.fileName.endsWith('.svg') ? 'image/svg+xml' : 'application/json';
					response.setHeader('content-type', type);
					response.end(asset.source);
				}, next);
			});
		},
		hotUpdate({ file, modules: changed }) {
			if (!watched.some((folder) => file.startsWith(join(site.root, folder)))) return undefined;
			const graph = this.environment.moduleGraph;
			return [...changed, ...modules.flatMap((id) => graph.getModuleById(`\0${id}`) ?? [])];
		}
	};
}

async function allAssets(root: string, build: Build): Promise<readonly Asset[]> {
	const all = await compiledFigures(root, build);
	return [...all].flatMap(([id, figure]) => assetsOf(id, figure, build));
}

/**
 * The files of a slender or sturdy body are called `<id>.sturdy.figure.<hash>.json`, which tells
 * the service worker not to keep them until somebody chooses that body.
 */
function assetsOf(
	id: string,
	{ drawnFor, still, ...first }: ExerciseFigure,
	build: Build
): readonly Asset[] {
	const [own, drawn] = [id, drawnFor].map((name) =>
		build === 'medium' ? name : `${name}.${build}`
	);
	return [
		// What is loaded together has one hash, because every first visit loads all addresses.
		...[first, ...first.later].flatMap((part, index) =>
			(['figure', 'scene'] as const).map((name) => ({
				part: name,
				index,
				fileName: `${drawn}${index > 0 ? `.${index + 1}` : ''}.${name}.${shortHash(part.figure + part.scene)}.json`,
				source: part[name]
			}))
		),
		// Both have one hash, so that one address gives the other: see state/app/body-drawings.svelte.ts.
		...(
			[
				['still', still.file],
				['miniature', still.miniature]
			] as const
		).map(([part, source]) => ({
			part,
			index: 0,
			fileName: `${own}.${part}.${shortHash(still.file + still.miniature)}.svg`,
			source
		}))
	];
}

function moduleOf<Value>(
	name: string,
	all: ReadonlyMap<string, ExerciseFigure>,
	valueOf: (id: string, figure: ExerciseFigure) => Value
): string {
	return `export const ${name} = ${JSON.stringify(valuesOf(all, valueOf))};`;
}

function valuesOf<Value>(
	all: ReadonlyMap<string, ExerciseFigure>,
	valueOf: (id: string, figure: ExerciseFigure) => Value
): Readonly<Record<string, Value>> {
	return Object.fromEntries([...all].map(([id, figure]) => [id, valueOf(id, figure)]));
}

/** A short hash is enough beside the exercise's name; every first visit loads all addresses. */
const shortHash = (content: string) => hashOf(content).slice(0, 8);
