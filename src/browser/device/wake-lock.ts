import type { WakeLock } from '#core/ports/ports.ts';

/** The platform drops its lock whenever the page is hidden; the wish outlives it. */
export function wakeLock(): WakeLock {
	let wanted = false;
	let lock: WakeLockSentinel | undefined;
	let asking: Promise<boolean> | undefined;

	async function ask(): Promise<boolean> {
		try {
			const granted = await navigator.wakeLock.request('screen');
			if (!wanted) {
				await granted.release();
				return false;
			}
			lock = granted;
			granted.addEventListener('release', () => {
				if (lock === granted) lock = undefined;
				askAgain();
			});
			return true;
		} catch {
			return false; // Not supported, battery saver, or hidden: the caller is told by the answer.
		}
	}

	async function asked(): Promise<boolean> {
		if (lock && !lock.released) return true;
		asking ??= ask().finally(() => (asking = undefined));
		return asking;
	}

	function askAgain() {
		if (wanted && document.visibilityState === 'visible') void asked();
	}

	return {
		async hold() {
			if (!wanted) document.addEventListener('visibilitychange', askAgain);
			wanted = true;
			return asked();
		},
		release() {
			wanted = false;
			document.removeEventListener('visibilitychange', askAgain);
			const held = lock;
			lock = undefined;
			// Refused only if it is released already.
			held?.release().catch(() => undefined);
		}
	};
}
