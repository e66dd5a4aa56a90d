import type { WakeLock } from '#core/ports/ports.ts';

/**
 * A wake lock that is requested again after the platform released it, as it does whenever the page
 * is hidden.
 */
export function wakeLock(): WakeLock {
	let wanted = false;
	let lock: WakeLockSentinel | undefined;
	let asking: Promise<boolean> | undefined;

	async function requestSentinel(): Promise<boolean> {
		try {
			const granted = await navigator.wakeLock.request('screen');
			if (!wanted) {
				await granted.release();
				return false;
			}
			lock = granted;
			granted.addEventListener('release', () => {
				if (lock === granted) lock = undefined;
				reacquire();
			});
			return true;
		} catch {
			return false; // Not supported, battery saver, or a hidden page: the answer tells the caller.
		}
	}

	async function acquire(): Promise<boolean> {
		if (lock && !lock.released) return true;
		asking ??= requestSentinel().finally(() => (asking = undefined));
		return asking;
	}

	function reacquire() {
		if (wanted && document.visibilityState === 'visible') void acquire();
	}

	return {
		async hold() {
			if (!wanted) document.addEventListener('visibilitychange', reacquire);
			wanted = true;
			return acquire();
		},
		release() {
			wanted = false;
			document.removeEventListener('visibilitychange', reacquire);
			const held = lock;
			lock = undefined;
			// Releasing fails only if the lock is released already.
			held?.release().catch(() => undefined);
		}
	};
}
