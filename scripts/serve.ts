import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, readHeaderRules } from './header-rules.ts';
import { readRewriteRules, rewriteFor } from './rewrite-rules.ts';

export interface Site {
	/** The address with the base path, without a slash at the end. */
	readonly address: string;
	readonly port: number;
	/** Stops the server and drops open connections, as a server that dies does. */
	close(): Promise<void>;
}

interface Options {
	readonly folder: string;
	/** The port, or 0 for any free one. */
	readonly port: number;
	/** The base path as in `BASE_PATH`: empty, or with a slash in front only. */
	readonly base: string;
	/** Tests save the time that it takes; yes unless they say so. */
	readonly compressed?: boolean;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
type Layer = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Serves a folder as a static host does, with its `_headers` and `_redirects`, and with its `404.html`
 * for unknown addresses.
 */
export function serve({ folder, port, base, compressed = true }: Options): Promise<Site> {
	const server = createServer(answerFrom(folder, base, compressed));
	return new Promise((done, fail) => {
		server.once('error', fail);
		server.listen(port, () => {
			const { port: taken } = server.address() as AddressInfo;
			done({
				address: `http://localhost:${taken}${base}`,
				port: taken,
				close: () =>
					new Promise((closed) => {
						server.close(() => closed());
						server.closeAllConnections();
					})
			});
		});
	});
}

function answerFrom(folder: string, base: string, compressed: boolean): Answer {
	const rules = readHeaderRules(readIfThere(join(folder, '_headers')) ?? '');
	const rewrites = readRewriteRules(readIfThere(join(folder, '_redirects')) ?? '');
	// Its types ask for those of Express, of which it uses nothing.
	const filter: compression.CompressionFilter = (request, response) =>
		compressed && compression.filter(request, response);
	const compress = compression({ filter }) as unknown as Layer;
	// Files are looked up at each request, because a test changes them.
	const files = sirv(folder, { dev: true, etag: true });
	return (request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		const [path = '/'] = (request.url ?? '/').split('?');
		if (path === base && base !== '') {
			response.writeHead(308, { location: `${base}/` }).end();
			return;
		}
		response.setHeaders(new Map(Object.entries(headersFor(rules, path))));
		compress(request, response, () => {
			const missing = () => answerMissing(response, readIfThere(join(folder, '404.html')));
			// Static hosts read these two files themselves and do not serve them.
			if (!path.startsWith(`${base}/`) || /\/_(headers|redirects)$/.test(path)) missing();
			else {
				const there = (rewriteFor(rewrites, path) ?? path).slice(base.length);
				files(Object.assign(request, { url: there }), response, missing);
			}
		});
	};
}

function answerMissing(response: ServerResponse, page = 'There is nothing here.\n'): void {
	const type = { 'content-type': 'text/html; charset=utf-8' };
	// The rule of the path is about its file: a browser would keep this answer for a year.
	response.writeHead(404, { ...type, 'cache-control': 'no-store' }).end(page);
}

function readIfThere(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined; // The site has no such file of its own.
	}
}
