import type { ModulePreloadOptions } from 'vite';

type ResolveDependencies = NonNullable<ModulePreloadOptions['resolveDependencies']>;

/**
 * Which files are fetched beside a module that is loaded later. The table of routes, which comes with
 * every first page, would name all files of all pages: it names their styles only, and a page that is
 * opened asks for the rest itself.
 */
export const laterDependencies: ResolveDependencies = (_, dependencies, { hostId }) =>
	/\/entry\/app\b/.test(hostId)
		? dependencies.filter((name) => name.endsWith('.css'))
		: [...dependencies];
