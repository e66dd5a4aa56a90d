import type { Exercise } from '#core/exercise/exercise.ts';
import { entriesInEffect, type Happening } from '#core/journal/entry.ts';
import type { World } from '#core/ports/ports.ts';
import { progressOf, type Progress } from '#core/progress/progress.ts';
import { readingOrder } from '#core/progress/reading-order.ts';

/** The progress so far, read in steps: the newest weeks first, then year by year. */
export class ProgressHistory {
	readonly #world: World;
	#progress: Progress | undefined = $state.raw();
	#problem: string | undefined = $state.raw();
	#share = $state(0);

	constructor(world: World) {
		this.#world = world;
	}

	/** The progress of the newest weeks until everything is read; undefined until these are read. */
	get progress(): Progress | undefined {
		return this.#progress;
	}

	/** The share of the time that has been read, 0 to 1. */
	get share(): number {
		return this.#share;
	}

	get complete(): boolean {
		return this.#share === 1;
	}

	get problem(): string | undefined {
		return this.#problem;
	}

	async read(exercises: Readonly<Record<string, Exercise>>) {
		const { journal, clock } = this.#world;
		const order = readingOrder(clock.now());
		let entries: readonly Happening[] = [];
		for (const [index, [from, to]] of order.entries()) {
			const older = await journal.between(from, to);
			if (!older.ok) {
				this.#problem = older.problem;
				return;
			}
			// What corrects an entry may have been read with a later year.
			entries = entriesInEffect([...older.value, ...entries]);
			const last = index === order.length - 1;
			// Only the first and the last step are shown, because a sum that grows while somebody reads
			// it would mislead.
			if (index === 0 || last) this.#progress = progressOf(exercises, entries, clock.dayOf);
			this.#share = (index + 1) / order.length;
		}
	}
}
