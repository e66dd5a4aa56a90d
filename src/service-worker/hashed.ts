import { immutable } from '$app/manifest';
import { missing, stale } from './answer.ts';
import { root } from './root.ts';

/** Code, styles and animations: their names change with their content, so they outlive releases. */
const cacheName = `${root} hashed`;

/** Drawings of a body that few chose; vite/figures.ts names them. */
const otherBuild = /\.(slender|sturdy)\./;

export const hashedNames: readonly string[] = immutable
	.map(({ path }) => root + path)
	.filter((path) => !otherBuild.test(path));

export async function keepHashed(): Promise<void> {
	const cache = await caches.open(cacheName);
	await cache.addAll([...missing(hashedNames, await keptIn(cache))]);
}

export async function pruneHashed(previous: readonly string[]): Promise<void> {
	const cache = await caches.open(cacheName);
	const names = stale(await keptIn(cache), hashedNames, previous);
	await Promise.all(names.map((name) => cache.delete(name, { ignoreVary: true })));
}

export async function hashedAt(path: string): Promise<Response | undefined> {
	return (await caches.open(cacheName)).match(path, { ignoreVary: true });
}

async function keptIn(cache: Cache): Promise<readonly string[]> {
	return (await cache.keys()).map(({ url }) => new URL(url).pathname);
}
