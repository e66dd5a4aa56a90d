import type { Exercise } from '#core/exercise/exercise.ts';
import type { World } from '#core/ports.ts';
import { progressOf, type Progress } from '#core/progress/progress.ts';

/** All that was done so far, for looking back on. */
export class Past {
	readonly #world: World;
	#progress: Progress | undefined = $state.raw();
	#problem: string | undefined = $state.raw();

	constructor(world: World) {
		this.#world = world;
	}

	/** Undefined until it is read. */
	get progress(): Progress | undefined {
		return this.#progress;
	}

	get problem(): string | undefined {
		return this.#problem;
	}

	async read(exercises: Readonly<Record<string, Exercise>>) {
		const { journal, clock } = this.#world;
		const entries = await journal.all();
		this.#problem = entries.ok ? undefined : entries.problem;
		this.#progress = progressOf(exercises, entries.ok ? entries.value : [], clock.dayOf);
	}
}
