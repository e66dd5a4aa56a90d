import type { LiveSettings } from './settings.svelte.ts';

/** The stretches that somebody wants no more, and which of them went last, so that it can come back. */
export class RemovedExercises {
	readonly #settings: LiveSettings;
	#latest: string | undefined = $state.raw();

	constructor(settings: LiveSettings) {
		this.#settings = settings;
	}

	/** What was removed here last, until it is brought back. */
	get latest(): string | undefined {
		return this.#latest;
	}

	has(exercise: string): boolean {
		return this.#settings.current.removed.includes(exercise);
	}

	remove(exercise: string) {
		this.#settings.change(({ removed }) => ({
			removed: [...without(removed, exercise), exercise]
		}));
		this.#latest = exercise;
	}

	bringBack(exercise: string) {
		this.#settings.change(({ removed }) => ({ removed: without(removed, exercise) }));
		if (this.#latest === exercise) this.#latest = undefined;
	}
}

function without(removed: readonly string[], exercise: string): readonly string[] {
	return removed.filter((id) => id !== exercise);
}
