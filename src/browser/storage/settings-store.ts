import type { SettingsStore } from '#core/ports/ports.ts';
import { readSettings, type Settings } from '#core/settings/settings.ts';
import { keepLocalText, localText } from './local-text.ts';

/** The script in app.html reads it too, before the first paint. */
const key = 'one-degree-settings';

/** Changes that the platform refused to store. */
let unstoredChanges: Partial<Settings> = {};

export const settingsStore: SettingsStore = {
	read: () => readSettings(storedSettings()),

	change(of) {
		const now = storedSettings();
		const before = readSettings(now);
		const changes = of(before);
		if (Object.keys(changes).length === 0) return before;
		// Fields of another version of the app are kept.
		const changed = { ...now, ...before, ...changes };
		unstoredChanges = keepLocalText(key, JSON.stringify(changed))
			? {}
			: { ...unstoredChanges, ...changes };
		return readSettings(changed);
	},

	forget() {
		unstoredChanges = {};
		keepLocalText(key, undefined);
	},

	onChange(call) {
		const listening = new AbortController();
		const { signal } = listening;
		const look = () => document.visibilityState === 'visible' && call();
		addEventListener(
			'storage',
			(event) => {
				if (event.key !== null && event.key !== key) return;
				// Another window erased everything, so this one forgets its changes too.
				if (event.newValue === null) unstoredChanges = {};
				call();
			},
			{ signal }
		);
		// A frozen page, or one in the back/forward cache, gets no storage events:
		// https://web.dev/articles/bfcache
		document.addEventListener('visibilitychange', look, { signal });
		addEventListener('pageshow', look, { signal });
		return () => listening.abort();
	}
};

function storedSettings(): object {
	try {
		return { ...JSON.parse(localText(key) ?? '{}'), ...unstoredChanges };
	} catch {
		return unstoredChanges; // The text is no JSON: it belongs to another app, or is damaged.
	}
}
