import { dev } from '$app/env';
import { resolve } from '$app/paths';
import type { AppUpdates } from '#core/ports/ports.ts';
import { page } from './page.ts';

/** In an installed app on iOS the change of worker may go unannounced. */
const patience = 3000;

export function appUpdates(): AppUpdates {
	const calls = new Set<() => void>();
	let waiting: ServiceWorker | undefined;
	let registered: Promise<ServiceWorkerRegistration | undefined> | undefined;

	function found(worker: ServiceWorker) {
		if (worker.state !== 'installed' || !navigator.serviceWorker.controller) return;
		if (waiting === worker) return;
		waiting = worker;
		for (const call of calls) call();
	}

	function watch(worker: ServiceWorker | null) {
		if (!worker) return;
		worker.addEventListener('statechange', () => found(worker));
		found(worker);
	}

	/** A fast install is over before `updatefound` is told, so both places are looked at, and often. */
	function scan(registration: ServiceWorkerRegistration) {
		watch(registration.waiting);
		watch(registration.installing);
	}

	async function register(): Promise<ServiceWorkerRegistration | undefined> {
		if (dev) return undefined; // What it keeps would hide what is being changed.
		try {
			// What the worker fetches must not delay what the page shows.
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
				if (document.visibilityState === 'visible') look(registration);
			});
			look(registration);
			return registration;
		} catch {
			return undefined; // No workers here (private window, plain http): the app works online.
		}
	}

	function look(registration: ServiceWorkerRegistration) {
		registration.update().then(
			() => scan(registration),
			() => undefined // Offline: there is nothing new to be had.
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
			void (registered ??= register()).then((registration) => registration && look(registration));
		},

		async kept() {
			if (dev || !('serviceWorker' in navigator)) return new Promise(() => {});
			const before = navigator.serviceWorker.controller !== null;
			await navigator.serviceWorker.ready;
			return before;
		},

		apply() {
			if (!waiting) return;
			let reloaded = false;
			const reload = () => {
				if (!reloaded) location.reload();
				reloaded = true;
			};
			navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
			setTimeout(reload, patience);
			waiting.postMessage('SKIP_WAITING');
		}
	};
}
