import { root } from './root.ts';
import { routineHashIn } from './routine-hash.ts';

/** Where the manifest says that files and texts go that are shared with this app. */
export const sharedPath = `${root}shared`;

/** Read by `src/browser/backup/handover.ts`. */
const handedCache = 'one-degree-handed';

/** In bytes: more than any routine. */
const mostBytes = 13_000_000;

/**
 * Keeps a file that another app shared with this one, and answers with the page that opens it. No
 * server could: the request never leaves the device.
 */
export async function keepShared(request: Request): Promise<Response> {
	const hash = await keepForm(request).catch(() => '');
	return Response.redirect(sharedPath + hash, 303);
}

/** What stands after `#` in a text that was shared; empty if it was a file, or has no link. */
async function keepForm(request: Request): Promise<string> {
	const form = await request.formData();
	const file = form.get('file');
	if (file instanceof File && file.size > 0 && file.size <= mostBytes) {
		const cache = await caches.open(handedCache);
		await cache.put(`${sharedPath}/file`, new Response(file));
		return '';
	}
	return routineHashIn(['url', 'text', 'title'].map((name) => form.get(name)));
}
