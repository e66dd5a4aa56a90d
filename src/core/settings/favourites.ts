import { isWord, mostWords } from '#core/bounds/limits.ts';

/** Reads untrusted favourites; undefined if there are none. */
export function readFavourites(outside: unknown): readonly string[] | undefined {
	if (!Array.isArray(outside)) return undefined;
	const ids = [...new Set(outside.filter(isWord))].slice(0, mostWords);
	return ids.length > 0 ? ids : undefined;
}

/** With this one at the end, or without it if it is among them. */
export function toggleFavourite(favourites: readonly string[], id: string): readonly string[] {
	return favourites.includes(id) ? favourites.filter((each) => each !== id) : [...favourites, id];
}
