import type { OfflineFiles } from '#core/ports/ports.ts';

/** Browsers ask a server for six at a time; the page needs some too. */
const atATime = 3;

/** What the service worker sees fetched under a hashed name, it keeps. */
export const offlineFiles: OfflineFiles = {
	async keep(addresses, told) {
		const left = [...addresses];
		let missed = false;
		async function fetchNext() {
			for (let address = left.pop(); address !== undefined && !missed; address = left.pop()) {
				missed ||= !(await fetched(address));
				told(1 - left.length / addresses.length);
			}
		}
		await Promise.all(Array.from({ length: atATime }, fetchNext));
		return !missed;
	}
};

async function fetched(address: string): Promise<boolean> {
	try {
		const answer = await fetch(address);
		await answer.blob();
		return answer.ok;
	} catch {
		return false; // Offline: the one who asked is told so.
	}
}
