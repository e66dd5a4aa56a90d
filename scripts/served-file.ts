import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

export interface ServedFile {
	readonly type: string;
	readonly tag: string;
	readonly bytes: Buffer;
	/** Resolves to nothing for a file type that is compressed already. */
	brotli(): Promise<Buffer | undefined>;
}

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.mp3': 'audio/mpeg',
	'.woff2': 'font/woff2'
};

const cache = new Map<string, { readonly changed: number; readonly file: ServedFile }>();

/**
 * Finds the file for an address as static hosts do: by its name, with `.html`, or as a folder's
 * index.
 */
export async function fileAt(folder: string, path: string): Promise<ServedFile | undefined> {
	const plain = normalize(path).replace(/(.)\/$/, '$1');
	// Static hosts read these two files themselves and do not serve them.
	if (plain === '/_headers' || plain === '/_redirects') return undefined;
	for (const candidate of [plain, `${plain}.html`, `${plain}/index.html`]) {
		const file = await read(join(folder, candidate));
		if (file) return file;
	}
	return undefined;
}

async function read(name: string): Promise<ServedFile | undefined> {
	const stats = await stat(name).catch(() => undefined);
	if (!stats?.isFile()) return undefined;
	const known = cache.get(name);
	if (known?.changed === stats.mtimeMs) return known.file;
	const file = servedFile(name, await readFile(name));
	cache.set(name, { changed: stats.mtimeMs, file });
	return file;
}

function servedFile(name: string, bytes: Buffer): ServedFile {
	const type = types[extname(name)] ?? 'application/octet-stream';
	const compressible = type.includes('charset');
	let compressed: Promise<Buffer> | undefined;
	return {
		type,
		tag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`,
		bytes,
		async brotli() {
			return compressible ? (compressed ??= compress(bytes)) : undefined;
		}
	};
}

/** Compresses a little less than a host does in advance, because it must be fast. */
function compress(bytes: Buffer): Promise<Buffer> {
	return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}
