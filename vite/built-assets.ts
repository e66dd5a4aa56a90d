import type { Plugin, ResolvedConfig } from 'vite';

/** SvelteKit keeps hashed files here; only from here do they reach `immutable` of `$app/manifest`. */
export const builtFolder = '_app/immutable/assets/';

/** What a plugin needs to know of the site. */
export interface Site {
	readonly root: string;
	readonly base: string;
	/** False during development. */
	readonly building: boolean;
}

/** The site as Vite has resolved it, and the hook that waits for that. */
export function resolvedSite(): {
	readonly site: Site;
	readonly configResolved: NonNullable<Plugin['configResolved']>;
} {
	const site = { root: '', base: '/', building: false };
	return {
		site,
		configResolved({ root, base, command }: ResolvedConfig) {
			Object.assign(site, { root, base, building: command === 'build' });
		}
	};
}

/** A file of the build whose name has a hash. */
export function builtAsset(name: string, source: string | Uint8Array) {
	return {
		type: 'asset',
		name,
		fileName: builtFolder + name,
		originalFileName: name,
		source
	} as const;
}
