import { immutable } from '$app/manifest';
import { missing, stale } from './answer.ts';
import { root } from './root.ts';

/** Code, styles and animations: their names change with their content, so they outlive releases. */
const cacheName = `${root} hashed`;

/** Drawings of a body that few chose, kept once they are fetched; vite/figures.ts names them. */
const otherBuild = /\.(slender|sturdy)\./;

/** All of this release: what of it is kept stays kept. */
export const hashedNames: readonly string[] = immutable.map(({ path }) => root + path);
const wantedByAll = hashedNames.filter((path) => !otherBuild.test(path));

export async function keepHashed(): Promise<void> {
	const cache = await caches.open(cacheName);
	await cache.addAll([...missing(wantedByAll, await keptIn(cache))]);
}

export async function pruneHashed(previous: readonly string[]): Promise<void> {
	const cache = await caches.open(cacheName);
	const names = stale(await keptIn(cache), hashedNames, previous);
	await Promise.all(names.map((name) => cache.delete(name, { ignoreVary: true })));
}

/** From what is kept, else from the network, and kept from then on. */
export async function hashedAt(request: Request): Promise<Response> {
	const { pathname } = new URL(request.url);
	const cache = await caches.open(cacheName);
	const kept = await cache.match(pathname, { ignoreVary: true });
	if (kept) return kept;
	const answer = await fetch(request);
	// A full disk must not cost the answer.
	if (answer.ok) await cache.put(pathname, answer.clone()).catch(() => undefined);
	return answer;
}

async function keptIn(cache: Cache): Promise<readonly string[]> {
	return (await cache.keys()).map(({ url }) => new URL(url).pathname);
}
