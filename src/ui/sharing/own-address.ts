import { resolve } from '$app/paths';

/** The page on which somebody's own routine is changed. */
export function ownAddress(id: string): string {
	return `${resolve('/(app)').replace(/\/$/, '')}/routines/${id}`;
}

/** The link that opens a routine on any device; `hash` is what stands after `#`. */
export function sharedAddress({ origin }: { readonly origin: string }, hash: string): string {
	return `${origin}${resolve('shared')}#${hash}`;
}
