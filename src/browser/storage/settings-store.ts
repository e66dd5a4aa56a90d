import type { SettingsStore } from '#core/ports/ports.ts';
import { readSettings, type Settings } from '#core/settings/settings.ts';
import { keepLocalText, localText } from './local-text.ts';

/** Also read by the script in app.html, before anything is drawn. */
const key = 'one-degree-settings';

/** What the platform refused to keep. */
let refused: Partial<Settings> = {};

export const settingsStore: SettingsStore = {
	read: () => readSettings(kept()),

	change(of) {
		const now = kept();
		const before = readSettings(now);
		const changes = of(before);
		if (Object.keys(changes).length === 0) return before;
		// What another version of the app keeps beside them stays.
		const changed = { ...now, ...before, ...changes };
		refused = keepLocalText(key, JSON.stringify(changed)) ? {} : { ...refused, ...changes };
		return readSettings(changed);
	},

	forget() {
		refused = {};
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
				// Erased there is erased here.
				if (event.newValue === null) refused = {};
				call();
			},
			{ signal }
		);
		// A page that sleeps, or is kept for going back, is told of nothing: https://web.dev/articles/bfcache
		document.addEventListener('visibilitychange', look, { signal });
		addEventListener('pageshow', look, { signal });
		return () => listening.abort();
	}
};

function kept(): object {
	try {
		return { ...JSON.parse(localText(key) ?? '{}'), ...refused };
	} catch {
		return refused; // Not JSON: somebody else's, or damaged.
	}
}
