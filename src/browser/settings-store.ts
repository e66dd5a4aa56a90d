import type { SettingsStore } from '#core/ports.ts';
import { defaultSettings, readSettings } from '#core/settings.ts';
import { keepText, keptText } from './kept-text.ts';

/** Also read by the script in app.html, before anything is drawn. */
const key = 'one-degree-settings';

export const settingsStore: SettingsStore = {
	read() {
		try {
			return readSettings(JSON.parse(keptText(key) ?? 'null'));
		} catch {
			return defaultSettings; // Not JSON: somebody else's, or damaged.
		}
	},
	keep: (settings) => keepText(key, JSON.stringify(settings)),
	forget: () => keepText(key, undefined)
};
