import type { LiveSettings } from './settings.svelte.ts';

/** The exercises that the person removed from all routines, and the latest of them, for undo. */
export class RemovedExercises {
	readonly #settings: LiveSettings;
	#latest: string | undefined = $state.raw();

	constructor(settings: LiveSettings) {
		this.#settings = settings;
	}

	/** The latest exercise removed here, until it is brought back. */
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
