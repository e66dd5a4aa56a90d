import { resolve } from '$app/paths';

/** The addresses of one routine of one's own. */
export function ownAddresses(id: string) {
	const root = resolve('/(app)').replace(/\/?$/, '/');
	return {
		edit: resolve(`routines/${id}`),
		play: resolve(`play/own/${id}`),
		share: `${root}share?id=${id}`,
		print: `${root}print?id=${id}`
	};
}
