import { resolve } from '$app/paths';

/** The addresses of one routine of one's own. */
export function ownAddresses(id: string) {
	return {
		edit: resolve(`routines/${id}`),
		play: resolve(`play/own/${id}`),
		share: `${resolve('share')}?id=${id}`,
		print: `${resolve('print')}?id=${id}`
	};
}
