import type { PersistentStorage } from '#core/ports/ports.ts';

let asked = false;

/**
 * Asks the browser not to evict the stored data when space is short. It may refuse, and nothing
 * depends on it.
 */
export function requestPersistence() {
	if (asked) return;
	asked = true;
	navigator.storage?.persist?.().catch(() => undefined);
}

export const persistentStorage: PersistentStorage = {
	async state() {
		const { storage } = navigator;
		const [persistent, estimate] = await Promise.all([
			storage?.persisted?.().catch(() => undefined),
			storage?.estimate?.().catch(() => undefined)
		]);
		const used = estimate?.usage;
		return {
			ok: true,
			value: { persistent, separateApp: hasSeparateApp(), ...(used !== undefined && { used }) }
		};
	},

	async ask() {
		try {
			return { ok: true, value: (await navigator.storage?.persist?.()) ?? false };
		} catch {
			return { ok: true, value: false };
		}
	}
};

/**
 * Whether the app on the home screen has a storage of its own. On iOS it does, and only iOS has
 * `navigator.standalone`.
 */
function hasSeparateApp(): boolean {
	return 'standalone' in navigator && navigator.standalone === false;
}
