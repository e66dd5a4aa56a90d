import { createContext } from 'svelte';
import { problemOf } from '#core/base/result.ts';
import type { Settings, SettingsStore } from '#core/ports/ports.ts';

/** The person's settings on this device, kept in step with other windows. */
export class LiveSettings {
	readonly #store: SettingsStore;
	#listeners: readonly (() => void)[] = [];
	#current: Settings;
	#problem: string | undefined = $state.raw();

	constructor(store: SettingsStore) {
		this.#store = store;
		store.onSaved((saved) => (this.#problem = problemOf(saved)));
		this.#current = $state.raw(store.read());
	}

	get current(): Settings {
		return this.#current;
	}

	/** Why the last change will not outlast this page. */
	get problem(): string | undefined {
		return this.#problem;
	}

	/**
	 * Changes only the given settings; undefined removes an optional one. A value that depends on a
	 * setting must be computed from `now`, because another window may have changed that setting since
	 * `current` was read.
	 */
	change(changes: Partial<Settings> | ((now: Settings) => Partial<Settings>)) {
		this.#update(this.#store.change(typeof changes === 'function' ? changes : () => changes));
	}

	/** Reads the settings again: a window that slept may have missed changes from other windows. */
	reread() {
		this.#update(this.#store.read());
	}

	/** Follows changes from other windows until the returned function is called. */
	listen(): () => void {
		return this.#store.onChange(() => this.reread());
	}

	/**
	 * Calls back after each change, from this window or another, until the returned function is
	 * called.
	 */
	onChange(call: () => void): () => void {
		this.#listeners = [...this.#listeners, call];
		return () => (this.#listeners = this.#listeners.filter((each) => each !== call));
	}

	#update(settings: Settings) {
		// Without this check, everything that shows a setting would render again whenever the window
		// gets focus.
		if (JSON.stringify(settings) === JSON.stringify(this.#current)) return;
		this.#current = settings;
		for (const call of this.#listeners) call();
	}
}

export const [useSettings, setSettings] = createContext<LiveSettings>();
