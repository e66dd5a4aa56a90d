import type { WindowLock, LockHolder } from './ports.ts';

/** A window lock that the windows of a fake world share. */
export function fakeWindowLock(sleeps: () => boolean) {
	let onIt: LockHolder | undefined;

	function stepOn(stay: LockHolder): () => void {
		onIt = stay;
		return () => {
			if (onIt === stay) onIt = undefined;
		};
	}

	const mat: WindowLock = {
		take: (stay) => Promise.resolve(onIt ? undefined : stepOn(stay)),
		async takeOver(stay) {
			if (!sleeps()) onIt?.asked();
			for (let turn = 0; onIt && turn < 50; turn += 1) await Promise.resolve();
			onIt?.taken();
			return stepOn(stay);
		}
	};

	return {
		mat,
		clear() {
			onIt = undefined;
		}
	};
}
