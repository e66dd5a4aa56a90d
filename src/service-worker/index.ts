import { self } from '$app/service-worker';
import { answerTo } from './answer.ts';
import { hashedAt, hashedNames, keepHashed, pruneHashed } from './hashed.ts';
import { dropOldPages, keepPages, names, pageAt, shell } from './pages.ts';
import { root } from './root.ts';

self.addEventListener('install', (event) => {
	event.waitUntil(Promise.all([keepHashed(), keepPages(hashedNames)]));
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
	if (event.data === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
});

/** A tap on a notice brings the app to the front, and opens it where it is not open. */
self.addEventListener('notificationclick', (event) => {
	event.notification.close();
	const to: unknown = event.notification.data?.to;
	event.waitUntil(
		(async () => {
			const [open] = await self.clients.matchAll({ type: 'window' });
			// It is not led elsewhere: somebody may be in the middle of something.
			if (open) await open.focus();
			else if (typeof to === 'string') await self.clients.openWindow(to);
		})()
	);
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== self.location.origin) return;
	const answer = answerTo(pathname, request.mode === 'navigate', { root, names, shell });
	if (answer.from === 'network') return;
	if (answer.from === 'hashed') event.respondWith(hashedAt(request));
	else event.respondWith(pageAt(answer.name).then((response) => response ?? fetch(request)));
});
