import type { PersistentStorage } from '#core/ports/ports.ts';

let asked = false;

/** Asks the browser not to clear what is stored when space is short. It may refuse; nothing depends on it. */
export function requestPersistence() {
	if (asked) return;
	asked = true;
	navigator.storage?.persist?.().catch(() => undefined);
}

export const persistentStorage: PersistentStorage = {
	async state() {
		const { storage } = navigator;
		const [sheltered, estimate] = await Promise.all([
			storage?.persisted?.().catch(() => undefined),
			storage?.estimate?.().catch(() => undefined)
		]);
		const used = estimate?.usage;
		return {
			ok: true,
			value: { sheltered, apart: isApart(), ...(used !== undefined && { used }) }
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

/** On iOS the app on the home screen and Safari each have their own storage, and only there is it told. */
function isApart(): boolean {
	return 'standalone' in navigator && navigator.standalone === false;
}
