import { immutable } from '$app/manifest';
import { missingNames, staleNames } from './answer.ts';
import { root } from './root.ts';

/**
 * The cache for code, styles and animations. Their names change with their content, so the cache
 * outlives releases.
 */
const cacheName = `${root} hashed`;

/**
 * Drawings of builds that few people choose, which are cached only once they are fetched;
 * vite/figures.ts names them.
 */
const otherBuild = /\.(slender|sturdy)\./;

/** All hashed files of this release; they stay cached. */
export const hashedNames: readonly string[] = immutable.map(({ path }) => root + path);
const wantedByAll = hashedNames.filter((path) => !otherBuild.test(path));

export async function cacheHashed(): Promise<void> {
	const cache = await caches.open(cacheName);
	await cache.addAll([...missingNames(wantedByAll, await cachedNames(cache))]);
}

export async function pruneHashed(previous: readonly string[]): Promise<void> {
	const cache = await caches.open(cacheName);
	const names = staleNames(await cachedNames(cache), hashedNames, previous);
	await Promise.all(names.map((name) => cache.delete(name, { ignoreVary: true })));
}

/** Answers from the cache, else from the network and then caches it. */
export async function hashedResponse(request: Request): Promise<Response> {
	const { pathname } = new URL(request.url);
	const cache = await caches.open(cacheName);
	const kept = await cache.match(pathname, { ignoreVary: true });
	if (kept) return kept;
	const answer = await fetch(request);
	// If the disk is full, the answer is still given.
	if (answer.ok) await cache.put(pathname, answer.clone()).catch(() => undefined);
	return answer;
}

async function cachedNames(cache: Cache): Promise<readonly string[]> {
	return (await cache.keys()).map(({ url }) => new URL(url).pathname);
}
