import { createContext } from 'svelte';
import type { Settings, SettingsStore } from '#core/ports.ts';

/** What the person chose for this device, live. */
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

	change(changes: Partial<Settings>) {
		this.#current = { ...this.#current, ...changes };
		this.#store.keep(this.#current);
		for (const call of this.#calls) call();
	}

	/** Calls back after every change, until the returned function is called. */
	onChange(call: () => void): () => void {
		this.#calls = [...this.#calls, call];
		return () => {
			this.#calls = this.#calls.filter((each) => each !== call);
		};
	}

	/** Back to the defaults. */
	forget() {
		this.#store.forget();
		this.#current = this.#store.read();
	}
}

export const [useSettings, setSettings] = createContext<LiveSettings>();
