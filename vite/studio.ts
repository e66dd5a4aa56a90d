import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The pages, by what stands behind the base in the address. */
const pages: Readonly<Record<string, string>> = {
	studio: 'studio/index.html',
	'studio/figures': 'studio/figures.html'
};

/**
 * Serves on the dev server `/studio`, which shows every control in all its states, and
 * `/studio/figures`, to pose figures by hand. Builds do not contain it.
 */
export function studio(): Plugin {
	return {
		name: 'studio',
		apply: 'serve',
		config: () => ({
			server: { fs: { allow: ['studio'] } },
			// Vite would reload the page if it found this dependency only later.
			optimizeDeps: { include: ['valibot'] }
		}),
		configureServer(server) {
			const { root, base } = server.config;
			server.middlewares.use((request, response, next) => {
				const { pathname } = new URL(request.url ?? '', 'http://localhost');
				const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
				const file = pages[path];
				if (file === undefined) return next();
				const html = readFileSync(join(root, file), 'utf8');
				server.transformIndexHtml(`${base}${file}`, html).then((page) => {
					response.setHeader('content-type', 'text/html');
					response.end(page);
				}, next);
			});
		}
	};
}
