import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { resolvedSite } from './built-assets.ts';
import { shippedLicences } from './shipped-licences.ts';

const module = 'virtual:licences';
/** Where Vite writes the licences of the packages in the bundle. SvelteKit does not publish it. */
const fileName = '.vite/licences.json';

/** Gathers the licences of all that is shipped, and stops the build if a text is missing. */
export function licences(): Plugin {
	const { site, configResolved } = resolvedSite();
	return {
		name: 'licences',
		config: () => ({ environments: { client: { build: { license: { fileName } } } } }),
		configResolved,
		writeBundle({ dir = '' }, bundle) {
			if (this.environment.name !== 'client') return;
			const file = join(dir, fileName);
			const ids = Object.values(bundle).flatMap((part) =>
				part.type === 'chunk' ? part.moduleIds : []
			);
			const reports = JSON.parse(readFileSync(file, 'utf8'));
			writeFileSync(file, JSON.stringify(shippedLicences(site.root, reports, ids)));
		},
		resolveId: (id) => (id === module ? `\0${id}` : undefined),
		load(id) {
			if (id !== `\0${module}`) return undefined;
			// During development there is no bundle.
			if (!site.building) return 'export const licences = () => [];';
			// The bundle is written after this module, and before pages are prerendered.
			const file = join(site.root, '.svelte-kit/output/client', fileName);
			return `import { readFileSync } from 'node:fs';
export const licences = () => JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;
		}
	};
}
