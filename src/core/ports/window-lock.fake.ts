import type { WindowLock, WindowStay } from './ports.ts';

/** A window lock that the windows of a fake world share. */
export function fakeMatOf(sleeps: () => boolean) {
	let onIt: WindowStay | undefined;

	function stepOn(stay: WindowStay): () => void {
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
