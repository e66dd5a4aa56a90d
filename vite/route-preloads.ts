import type { ModulePreloadOptions } from 'vite';

type ResolveDependencies = NonNullable<ModulePreloadOptions['resolveDependencies']>;

/**
 * Which files are fetched beside a module that is loaded later. The table of routes, which comes with
 * every first page, would name all files of all pages: it names their styles only, and a page that is
 * opened asks for the rest itself. So does what the outermost layout loads once the browser is idle.
 */
export const laterDependencies: ResolveDependencies = (_, dependencies, { hostId }) =>
	/\/(entry\/app|nodes\/0)\b/.test(hostId)
		? dependencies.filter((name) => name.endsWith('.css'))
		: [...dependencies];
