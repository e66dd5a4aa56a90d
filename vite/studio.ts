import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Serves `/studio` on the dev server, to pose figures by hand. Builds do not contain it. */
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
				if (pathname !== '/studio' && pathname !== `${base}studio`) return next();
				const html = readFileSync(join(root, 'studio/index.html'), 'utf8');
				server.transformIndexHtml(`${base}studio/index.html`, html).then((page) => {
					response.setHeader('content-type', 'text/html');
					response.end(page);
				}, next);
			});
		}
	};
}
