import { version } from '$app/env';
import { assets, prerendered } from '$app/manifest';
import { root } from './root.ts';

const prefix = `${root} pages `;
const cacheName = prefix + version;
export const shell = `${root}200.html`;
/** Where a release notes which hashed files it needs. Nothing is served under this name. */
const list = `${root}_app/hashed-files.json`;

/** Read by the host and handed to nobody, or of no use offline. */
const left = /^(_headers|_redirects|\.|screenshots\/)/;
const files = assets.map(({ path }): string => path).filter((path) => !left.test(path));
const pages = prerendered.map(({ path }): string => path);
export const names: ReadonlySet<string> = new Set([...[...pages, ...files].map(addressOf), shell]);

export async function keepPages(hashed: readonly string[]): Promise<void> {
	const cache = await caches.open(cacheName);
	await cache.put(list, Response.json(hashed));
	await Promise.all([...names].map((name) => keep(cache, name)));
}

/** Their names stay the same, so they are never taken from what the browser remembers. */
async function keep(cache: Cache, name: string): Promise<void> {
	const response = await fetch(name, { cache: 'reload' });
	if (!response.ok) throw new Error(`${name} answered ${response.status}.`);
	// Hosts redirect to other spellings; a page may not be answered with a redirected response.
	const { headers, redirected } = response;
	await cache.put(name, redirected ? new Response(await response.blob(), { headers }) : response);
}

export async function pageAt(name: string): Promise<Response | undefined> {
	return (await caches.open(cacheName)).match(name, { ignoreVary: true });
}

/** Answers the hashed files that those releases needed. */
export async function dropOldPages(): Promise<readonly string[]> {
	const old = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
	const needed = await Promise.all(
		old.map(async (name): Promise<readonly string[]> => {
			const noted = await (await caches.open(name)).match(list);
			await caches.delete(name);
			return noted ? noted.json() : [];
		})
	);
	return needed.flat();
}

function addressOf(path: string): string {
	return root + path.replace(/^\//, '');
}
