import { resolve } from '$app/paths';

/** The link that opens a routine on any device; `hash` is what stands after `#`. */
export function sharedAddress({ origin }: { readonly origin: string }, hash: string): string {
	return `${origin}${resolve('shared')}#${hash}`;
}
