import type { OfflineFiles } from '#core/ports/ports.ts';

/** The number of parallel requests: browsers allow six to a server, and the page needs some too. */
const parallelRequests = 3;

/** Fetching is enough: the service worker caches every file with a hashed name. */
export const offlineFiles: OfflineFiles = {
	async keep(addresses, told) {
		// Drawings may share a file.
		const all = [...new Set(addresses)];
		const left = [...all];
		let failed = false;
		async function fetchNext() {
			for (let address = left.pop(); address !== undefined && !failed; address = left.pop()) {
				const there = await fetchFile(address);
				failed ||= !there;
				told(1 - left.length / all.length);
			}
		}
		await Promise.all(Array.from({ length: parallelRequests }, fetchNext));
		return !failed;
	}
};

async function fetchFile(address: string): Promise<boolean> {
	try {
		const answer = await fetch(address);
		await answer.blob();
		return answer.ok;
	} catch {
		return false; // Offline: the answer tells the caller.
	}
}
