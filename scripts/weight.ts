import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

/** Bytes after brotli at its highest quality, as a good static host sends them. */
interface Weights {
	/** The page, with every script and style it names. */
	readonly firstLoad: number;
	/** The page and its styles, which the first flight of packets carries. */
	readonly firstFlight: number;
	readonly animations: readonly { readonly name: string; readonly bytes: number }[];
}

export async function weightsOf(build: string, base: string): Promise<Weights> {
	const html = readFileSync(join(build, 'index.html'), 'utf8');
	// SvelteKit names the inlined styles again in disabled links, which browsers do not fetch.
	const fetched = html.replaceAll(/<link[^>]* disabled[^>]*>/g, '');
	const named = [...fetched.matchAll(/["'(]([^"'()\s]+\.(?:js|css))["')]/g)]
		.map(([, address]) => address ?? '')
		.filter((address) => address.startsWith(`${base}/`) && !address.includes('service-worker'))
		.map((address) => address.slice(base.length + 1));
	const files = [...new Set(named)];
	const page = await weigh(Buffer.from(html));
	const styles = await sum(
		build,
		files.filter((file) => file.endsWith('.css'))
	);
	const scripts = await sum(
		build,
		files.filter((file) => file.endsWith('.js'))
	);
	return {
		firstLoad: page + styles + scripts,
		firstFlight: page + styles,
		animations: await animationsIn(build)
	};
}

async function animationsIn(build: string) {
	const immutable = join(build, '_app/immutable');
	const files = readdirSync(immutable, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.json'))
		.sort();
	return Promise.all(
		files.map(async (name) => ({
			name: basename(name),
			bytes: await weigh(readFileSync(join(immutable, name)))
		}))
	);
}

async function sum(build: string, files: readonly string[]): Promise<number> {
	const weights = await Promise.all(files.map((file) => weigh(readFileSync(join(build, file)))));
	return weights.reduce((total, weight) => total + weight, 0);
}

async function weigh(bytes: Buffer): Promise<number> {
	return (await promisify(brotliCompress)(bytes)).length;
}
