import type { Exercise } from '#core/exercise/exercise.ts';
import { entriesInEffect, type Entry, type Happening } from '#core/journal/entry.ts';
import type { World } from '#core/ports/ports.ts';
import { progressOf, type Progress } from '#core/progress/progress.ts';
import { readingOrder } from '#core/progress/reading-order.ts';

/** The progress so far, read in steps: the newest weeks first, then year by year. */
export class ProgressHistory {
	readonly #world: World;
	#exercises: Readonly<Record<string, Exercise>> = {};
	#entries: readonly Happening[] = $state.raw([]);
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

	/** Those read so far, oldest first. */
	get entries(): readonly Happening[] {
		return this.#entries;
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
		this.#exercises = exercises;
		this.#entries = [];
		for (const [index, [from, to]] of order.entries()) {
			const older = await journal.between(from, to);
			if (!older.ok) {
				this.#problem = older.problem;
				return;
			}
			// What corrects an entry may have been read with a later year.
			this.#entries = entriesInEffect([...older.value, ...this.#entries]);
			const last = index === order.length - 1;
			// Only the first and the last step are shown, because a sum that grows while somebody reads
			// it would mislead.
			if (index === 0 || last) this.#show();
			this.#share = (index + 1) / order.length;
		}
	}

	/** Takes in what was written since, so that years need not be read again. */
	take(...written: readonly Entry[]) {
		const all = [...this.#entries, ...written].toSorted((a, b) => (a.id < b.id ? -1 : 1));
		this.#entries = entriesInEffect(all);
		this.#show();
	}

	#show() {
		this.#progress = progressOf(this.#exercises, this.#entries, this.#world.clock.dayOf);
	}
}
