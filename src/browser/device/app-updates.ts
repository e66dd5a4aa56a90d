import { dev } from '$app/env';
import { resolve } from '$app/paths';
import type { AppUpdates } from '#core/ports/ports.ts';
import { page } from './page.ts';

/** In milliseconds: an installed app on iOS may get no `controllerchange`. */
const reloadTimeout = 3000;

export function appUpdates(): AppUpdates {
	const calls = new Set<() => void>();
	let waiting: ServiceWorker | undefined;
	let registered: Promise<ServiceWorkerRegistration | undefined> | undefined;

	function announce(worker: ServiceWorker) {
		if (worker.state !== 'installed' || !navigator.serviceWorker.controller) return;
		if (waiting === worker) return;
		waiting = worker;
		for (const call of calls) call();
	}

	function watch(worker: ServiceWorker | null) {
		if (!worker) return;
		worker.addEventListener('statechange', () => announce(worker));
		announce(worker);
	}

	/**
	 * A fast install can end before `updatefound` fires, so both `waiting` and `installing` are
	 * checked, at every occasion.
	 */
	function scan(registration: ServiceWorkerRegistration) {
		watch(registration.waiting);
		watch(registration.installing);
	}

	async function register(): Promise<ServiceWorkerRegistration | undefined> {
		if (dev) return undefined; // Its cache would hide changes during development.
		try {
			// The downloads of the worker must not delay those of the page.
			await page.idle();
			const registration = await navigator.serviceWorker.register(
				`${resolve('/(app)')}service-worker.js`,
				{
					updateViaCache: 'none'
				}
			);
			scan(registration);
			registration.addEventListener('updatefound', () => scan(registration));
			document.addEventListener('visibilitychange', () => {
				if (document.visibilityState === 'visible') checkForUpdate(registration);
			});
			checkForUpdate(registration);
			return registration;
		} catch {
			return undefined; // No service workers (private window, plain http): the app works online.
		}
	}

	function checkForUpdate(registration: ServiceWorkerRegistration) {
		registration.update().then(
			() => scan(registration),
			() => undefined // Offline: there is no new version to get.
		);
	}

	return {
		onUpdate(call) {
			registered ??= register();
			calls.add(call);
			if (waiting) call();
			return () => calls.delete(call);
		},

		check() {
			void (registered ??= register()).then(
				(registration) => registration && checkForUpdate(registration)
			);
		},

		async whenCached() {
			if (dev || !('serviceWorker' in navigator)) return new Promise(() => {});
			if (navigator.serviceWorker.controller) return true;
			// A worker is ready a moment before this page's requests go to its cache.
			await new Promise((claimed) => {
				navigator.serviceWorker.addEventListener('controllerchange', claimed, { once: true });
			});
			return false;
		},

		apply() {
			if (!waiting) return;
			let reloaded = false;
			const reload = () => {
				if (!reloaded) location.reload();
				reloaded = true;
			};
			navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
			setTimeout(reload, reloadTimeout);
			waiting.postMessage('SKIP_WAITING');
		}
	};
}
