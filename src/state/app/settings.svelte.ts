import { createContext } from 'svelte';
import type { Settings, SettingsStore } from '#core/ports/ports.ts';

/** What the person chose for this device, live, in whichever window. */
export class LiveSettings {
	readonly #store: SettingsStore;
	#calls: readonly (() => void)[] = [];
	#current: Settings;

	constructor(store: SettingsStore) {
		this.#store = store;
		this.#current = $state.raw(store.read());
	}

	get current(): Settings {
		return this.#current;
	}

	/**
	 * Changes these alone; undefined takes an optional one away. Whatever is computed from a setting is
	 * computed from `now`: another window may have changed it since `current` was read.
	 */
	change(changes: Partial<Settings> | ((now: Settings) => Partial<Settings>)) {
		this.#become(this.#store.change(typeof changes === 'function' ? changes : () => changes));
	}

	/** Back to the defaults. */
	forget() {
		this.#store.forget();
		this.look();
	}

	/** Reads them as they stand now: a window that slept may not have heard of the others yet. */
	look() {
		this.#become(this.#store.read());
	}

	/** Follows what other windows change, until the returned function is called. */
	listen(): () => void {
		return this.#store.onChange(() => this.look());
	}

	/** Calls back after each change, made here or elsewhere, until the returned function is called. */
	onChange(call: () => void): () => void {
		this.#calls = [...this.#calls, call];
		return () => (this.#calls = this.#calls.filter((each) => each !== call));
	}

	#become(settings: Settings) {
		// Else everything that shows a setting would be drawn anew whenever the window is looked at.
		if (JSON.stringify(settings) === JSON.stringify(this.#current)) return;
		this.#current = settings;
		for (const call of this.#calls) call();
	}
}

export const [useSettings, setSettings] = createContext<LiveSettings>();
