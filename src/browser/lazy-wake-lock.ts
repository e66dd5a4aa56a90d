import type { WakeLock } from '#core/ports/ports.ts';

let loading: Promise<WakeLock> | undefined;

/** Loaded when it is first held; not granted where that fails. */
export const lazyWakeLock: WakeLock = {
	hold() {
		loading ??= import('./later.ts').then(({ wakeLock }) => wakeLock());
		return loading.then(
			(lock) => lock.hold(),
			() => false
		);
	},
	release() {
		void loading?.then(
			(lock) => lock.release(),
			() => undefined
		);
	}
};
