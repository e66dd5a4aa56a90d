import { version } from '$app/env';
import { assets, prerendered } from '$app/manifest';
import { root } from './root.ts';

const prefix = `${root} pages `;
const cacheName = prefix + version;
export const shellName = `${root}200.html`;
/** The entry where a release notes which hashed files it needs. Nothing is served under this name. */
const hashedListName = `${root}_app/hashed-files.json`;

/** Files that only the host reads, or that are of no use offline. */
const excluded = /^(_headers|_redirects|\.|screenshots\/)/;
const files = assets.map(({ path }): string => path).filter((path) => !excluded.test(path));
const pages = prerendered.map(({ path }): string => path);
export const names: ReadonlySet<string> = new Set([
	...[...pages, ...files].map(addressOf),
	shellName
]);

export async function cachePages(hashed: readonly string[]): Promise<void> {
	const cache = await caches.open(cacheName);
	await cache.put(hashedListName, Response.json(hashed));
	await Promise.all([...names].map((name) => cachePage(cache, name)));
}

/** Caches one page. Its name stays the same across releases, so the HTTP cache is bypassed. */
async function cachePage(cache: Cache, name: string): Promise<void> {
	const response = await fetch(name, { cache: 'reload' });
	if (!response.ok) throw new Error(`${name} answered ${response.status}.`);
	// Hosts redirect to other spellings, but a navigation must not be answered with a redirected
	// response.
	const { headers, redirected } = response;
	await cache.put(name, redirected ? new Response(await response.blob(), { headers }) : response);
}

export async function cachedPage(name: string): Promise<Response | undefined> {
	return (await caches.open(cacheName)).match(name, { ignoreVary: true });
}

/** Deletes the caches of older releases and answers the hashed files that they needed. */
export async function dropOldPages(): Promise<readonly string[]> {
	const old = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
	const needed = await Promise.all(
		old.map(async (name): Promise<readonly string[]> => {
			const noted = await (await caches.open(name)).match(hashedListName);
			await caches.delete(name);
			return noted ? noted.json() : [];
		})
	);
	return needed.flat();
}

function addressOf(path: string): string {
	return root + path.replace(/^\//, '');
}
