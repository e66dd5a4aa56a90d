/** What somebody made is on their device alone, so that no page can be made of it before. */
export const prerender = false;

export function load({ params }) {
	return { id: params.id };
}
