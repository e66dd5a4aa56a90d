import type { Instant } from '#core/base/units.ts';
import { urgencies } from '#core/journal/urgency.ts';
import type { SettingsStore } from '#core/ports/ports.ts';
import { strengthIds } from '#core/safety/strength.fake.ts';
import { defaultSettings, readSettings, type Settings } from './settings.ts';

/** The settings of a regular user: warning signs were asked for a moment ago, and strength is open. */
export function regularUserSettings(now: Instant): Settings {
	return {
		...defaultSettings,
		welcomed: true,
		screened: {
			answered: Object.fromEntries(urgencies.map((urgency) => [urgency, now] as const)),
			signs: [],
			cleared: [],
			alarmed: false
		},
		health: { answered: now, conditions: [], allowed: [] },
		strengthening: { off: false, opened: now, exercises: strengthIds }
	};
}

/** The storage that all windows of one browser share. */
export interface StoredSettings {
	text: string;
	readonly windows: Set<Set<() => void>>;
}

export function storedSettings(settings: Settings = defaultSettings): StoredSettings {
	return { text: JSON.stringify(settings), windows: new Set() };
}

export interface FakeSettings extends SettingsStore {
	/** Sets the stored settings without calling any listener. */
	keep(settings: Settings): void;
}

/**
 * One more window on the stored settings. As in a browser, its changes call the listeners of the
 * other windows, not its own.
 */
export function settingsWindow(kept: StoredSettings): FakeSettings {
	const calls = new Set<() => void>();
	kept.windows.add(calls);
	const read = () => readSettings(JSON.parse(kept.text));
	function write(settings: Settings) {
		kept.text = JSON.stringify(settings);
		for (const others of kept.windows) if (others !== calls) for (const call of others) call();
	}
	return {
		read,
		change(of) {
			const before = read();
			write({ ...before, ...of(before) });
			return read();
		},
		onSaved: () => undefined,
		onChange(call) {
			calls.add(call);
			return () => calls.delete(call);
		},
		keep: (settings) => (kept.text = JSON.stringify(settings))
	};
}
