import { isWord, mostWords } from '#core/bounds/limits.ts';

/** Reads what is stored, from wherever it came: each once. */
export function readFavourites(outside: unknown): readonly string[] {
	return Array.isArray(outside) ? [...new Set(outside.filter(isWord))].slice(0, mostWords) : [];
}

/** With this one at the end, or without it if it is among them. */
export function toggleFavourite(favourites: readonly string[], id: string): readonly string[] {
	return favourites.includes(id) ? favourites.filter((each) => each !== id) : [...favourites, id];
}
