import { isControl, isNeededEverywhere, isNeededToStart } from './everywhere.ts';

/** A graph of modules, as the bundler knows it. */
export interface ModuleGraph {
	getModuleInfo(id: string): {
		readonly isEntry: boolean;
		readonly importers: readonly string[];
		readonly dynamicImporters: readonly string[];
	} | null;
}

interface ChunkGroup {
	readonly name: string | ((id: string, graph: ModuleGraph) => string | null);
	readonly test?: RegExp | ((id: string) => boolean);
	readonly priority?: number;
}

const player = /\/src\/routes\/\(play\)\//;
const today = /\/src\/ui\/today\/deferred-parts\.ts$/;
const relief = /\/src\/routes\/\(relief\)\//;
const later = /\/src\/(browser\/(later|stores)|routes\/background)\.ts$/;

/**
 * Which modules come in one file, the first group that fits. A file costs a request, so what is
 * loaded together comes together; what is too wide makes a page heavier than it needs to be.
 */
export const chunkGroups: readonly ChunkGroup[] = [
	{ name: 'payload', test: isNeededToStart, priority: 1 },
	{ name: 'everywhere', test: isNeededEverywhere },
	{ name: 'controls', test: besides(isControl) },
	{ name: 'safety', test: besides((id) => /\/src\/(ui\/safety|core\/(signs|safety))\//.test(id)) },
	{ name: 'figure', test: besides((id) => id.includes('/src/ui/figure/')) },
	{ name: 'own', test: besides((id) => /\/src\/(core|state)\/own/.test(id)) },
	sharedBy('practice', player),
	neededOnlyBy('player', player),
	sharedBy('today', today),
	sharedBy('care', relief),
	neededOnlyBy('later', later)
];

/** The modules of `src` that these pages and others need. */
function sharedBy(name: string, pages: RegExp): ChunkGroup {
	const isShared = (all: readonly string[]) => all.some(is(pages)) && !all.every(is(pages));
	return { name: (id, graph) => (isShared(pagesOf(id, graph)) ? name : null), test: isOwn };
}

/** The modules that these pages need, and no other. */
function neededOnlyBy(name: string, pages: RegExp): ChunkGroup {
	return { name: (id, graph) => (pagesOf(id, graph).every(is(pages)) ? name : null), test: isOwn };
}

function is(pages: RegExp): (page: string) => boolean {
	return (page) => pages.test(page);
}

function isOwn(id: string): boolean {
	return !slashed(id).includes('/@sveltejs/kit/');
}

function slashed(id: string): string {
	return id.replaceAll('\\', '/');
}

function besides(test: (path: string) => boolean): (id: string) => boolean {
	return (id) => test(slashed(id)) && !isNeededEverywhere(id);
}

/** The pages, and what else is loaded by itself, that need a module at once. */
function pagesOf(id: string, graph: ModuleGraph): readonly string[] {
	const pages = new Set<string>();
	const seen = new Set([id]);
	for (const each of seen) {
		const info = graph.getModuleInfo(each);
		if (!info) continue;
		const path = slashed(each);
		const isPage = /\/src\/routes\/.*\+page\./.test(path);
		if (isPage || info.isEntry || info.dynamicImporters.length > 0) pages.add(path);
		else for (const importer of info.importers) seen.add(importer);
	}
	return [...pages];
}
