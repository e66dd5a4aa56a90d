import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, Plugin } from 'vite';

/**
 * Has SvelteKit find the styles of a page in files that pages share. It follows what a file loads
 * later before it has seen all that the page needs at once, and takes the styles there for later
 * ones, so that the page would come without them.
 */
export function staticStyles(): Plugin {
	return {
		name: 'static-styles',
		applyToEnvironment: ({ name }) => name === 'client',
		writeBundle({ dir = '' }, files) {
			const file = join(dir, '.vite/manifest.json');
			if (!('.vite/manifest.json' in files)) return;
			const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
			writeFileSync(file, JSON.stringify(withoutLaterFiles(manifest)));
		}
	};
}

/** A manifest whose shared files, which are named with `_` at first, load nothing later. */
export function withoutLaterFiles(manifest: Manifest): Manifest {
	return Object.fromEntries(
		Object.entries(manifest).map(([key, chunk]) => {
			if (!key.startsWith('_')) return [key, chunk];
			const { dynamicImports: _, ...rest } = chunk;
			return [key, rest];
		})
	);
}
