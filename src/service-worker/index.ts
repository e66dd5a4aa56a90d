import { self } from '$app/service-worker';
import { hashedNames, isHashed, keepHashed, pruneHashed } from './hashed.ts';
import { keepPages, pageFor, dropOldPages } from './pages.ts';

self.addEventListener('install', (event) => {
	event.waitUntil(Promise.all([keepHashed(hashedNames), keepPages(hashedNames)]));
});

self.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			await pruneHashed(await dropOldPages());
			// So that the first visit, too, works offline once it has settled.
			await self.clients.claim();
		})()
	);
});

/** Never by itself: somebody may be lying on the floor in the middle of a session. */
self.addEventListener('message', (event) => {
	if (event.data?.name === 'take-over') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== self.location.origin) return;
	// Kept, it would always say that there is nothing new.
	if (pathname.endsWith('/_app/version.json')) return;
	event.respondWith(answer(request, pathname));
});

async function answer(request: Request, path: string): Promise<Response> {
	const kept = isHashed(path)
		? await caches.match(path, { ignoreVary: true })
		: await pageFor(path, request.mode === 'navigate');
	return kept ?? fetch(request);
}
