import { self } from '$app/service-worker';
import { answerTo } from './answer.ts';
import { hashedResponse, hashedNames, cacheHashed, pruneHashed } from './hashed.ts';
import { dropOldPages, cachePages, names, cachedPage, shellName } from './pages.ts';
import { keepShared, sharedPath } from './shared-to-app.ts';
import { root } from './root.ts';

self.addEventListener('install', (event) => {
	event.waitUntil(Promise.all([cacheHashed(), cachePages(hashedNames)]));
});

self.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			await pruneHashed(await dropOldPages());
			// The first visit too then works offline.
			await self.clients.claim();
		})()
	);
});

/** A new worker never activates by itself, because somebody may be in the middle of a session. */
self.addEventListener('message', (event) => {
	if (event.data === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
});

/** A tap on a notification focuses the app, or opens it. */
self.addEventListener('notificationclick', (event) => {
	event.notification.close();
	const to: unknown = event.notification.data?.to;
	event.waitUntil(
		(async () => {
			const [open] = await self.clients.matchAll({ type: 'window' });
			// An open window is not navigated, because somebody may be in the middle of something.
			if (open) await open.focus();
			else if (typeof to === 'string') await self.clients.openWindow(to);
		})()
	);
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (origin !== self.location.origin) return;
	if (request.method === 'POST' && pathname === sharedPath) event.respondWith(keepShared(request));
	if (request.method !== 'GET') return;
	const answer = answerTo(pathname, request.mode === 'navigate', { root, names, shell: shellName });
	if (answer.from === 'network') return;
	if (answer.from === 'hashed') event.respondWith(hashedResponse(request));
	else event.respondWith(cachedPage(answer.name).then((response) => response ?? fetch(request)));
});
