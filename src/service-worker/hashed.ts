import { immutable } from '$app/manifest';
import { root } from './root.ts';

/** Code, styles and animations: their names change with their content, so they outlive releases. */
const cacheName = `${root} hashed`;

export const hashedNames: readonly string[] = immutable.map(({ path }) => root + path);

export function isHashed(path: string): boolean {
	return path.startsWith(`${root}_app/immutable/`);
}

/** Fetches what is not here yet: an update costs only what it changes. */
export async function keepHashed(names: readonly string[]): Promise<void> {
	const cache = await caches.open(cacheName);
	const here = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
	await cache.addAll(names.filter((name) => !here.has(name)));
}

/** Windows opened before an update still ask for the names of the release before. */
export async function pruneHashed(previous: readonly string[]): Promise<void> {
	const cache = await caches.open(cacheName);
	const wanted = new Set([...hashedNames, ...previous]);
	await Promise.all(
		(await cache.keys())
			.filter(({ url }) => !wanted.has(new URL(url).pathname))
			.map((request) => cache.delete(request))
	);
}
