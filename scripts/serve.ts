import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileAt, type ServedFile } from './served-file.ts';
import { headersFor, readHeaderRules, type HeaderRule } from './header-rules.ts';

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
}

/**
 * Serves a folder as a static host does, with its `_headers`, and with its `404.html` for unknown
 * addresses.
 */
export function serve({ folder, port, base }: Options): Promise<Site> {
	const rules = readHeaderRules(readIfThere(join(folder, '_headers')));
	const server = createServer((request, response) => {
		void answer(request, response, { folder, base, rules });
	});
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

interface Serving {
	readonly folder: string;
	readonly base: string;
	readonly rules: readonly HeaderRule[];
}

async function answer(
	request: IncomingMessage,
	response: ServerResponse,
	{ folder, base, rules }: Serving
): Promise<void> {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	const path = pathOf(request.url ?? '/');
	if (path === base && base !== '') {
		response.writeHead(308, { location: `${base}/` }).end();
		return;
	}
	const inside = path?.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
	const file = inside === undefined ? undefined : await fileAt(folder, inside);
	const found = file ?? (await fileAt(folder, '/404.html'));
	if (!found) {
		response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.\n');
		return;
	}
	const headers = { ...ownHeaders(found), ...headersFor(rules, path ?? '/') };
	if (file && request.headers['if-none-match'] === found.tag) {
		response.writeHead(304, headers).end();
		return;
	}
	const packed = request.headers['accept-encoding']?.includes('br')
		? await found.brotli()
		: undefined;
	const body = packed ?? found.bytes;
	response.writeHead(file ? 200 : 404, {
		...headers,
		...(packed && { 'content-encoding': 'br' }),
		'content-length': body.length
	});
	response.end(request.method === 'HEAD' ? undefined : body);
}

function ownHeaders(file: ServedFile) {
	return {
		'content-type': file.type,
		'cache-control': 'no-cache',
		etag: file.tag,
		vary: 'accept-encoding'
	};
}

function pathOf(address: string): string | undefined {
	try {
		return decodeURIComponent(new URL(address, 'http://localhost').pathname);
	} catch {
		return undefined;
	}
}

function readIfThere(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return ''; // The site has no headers of its own.
	}
}
