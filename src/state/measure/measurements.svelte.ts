import { problemOf } from '#core/base/result.ts';
import { measurementsIn, type Entry } from '#core/journal/entry.ts';
import type { Measurement } from '#core/journal/measurement.ts';
import type { World } from '#core/ports/ports.ts';
import { removalOf, stampNow } from '#state/app/new-entry.ts';

/** More entries than a year of daily routines with their questions. */
const entryLimit = 1000;

/** The measurements made at home, of all exercises. */
export class Measurements {
	readonly #world: World;
	#all: readonly Measurement[] | undefined = $state.raw();
	#problem: string | undefined = $state.raw();

	constructor(world: World) {
		this.#world = world;
	}

	/** Oldest first; undefined until they are read. */
	get all(): readonly Measurement[] | undefined {
		return this.#all;
	}

	/** Why the last one could not be read or saved. */
	get problem(): string | undefined {
		return this.#problem;
	}

	async read() {
		const latest = await this.#world.journal.latest(entryLimit);
		this.#all = latest.ok ? measurementsIn(latest.value) : [];
		this.#problem = problemOf(latest);
	}

	/** Adds a measurement to the journal; returns undefined if it could not be saved. */
	async add(
		values: Omit<Measurement, 'kind' | 'id' | 'device' | 'at'>
	): Promise<Measurement | undefined> {
		const entry: Measurement = { kind: 'measurement', ...stampNow(this.#world), ...values };
		if (!(await this.#save(entry))) return undefined;
		this.#all = [...(this.#all ?? []), entry];
		return entry;
	}

	/** Removes a measurement from the journal. */
	async remove({ id }: Measurement): Promise<boolean> {
		if (!(await this.#save(removalOf(this.#world, [id])))) return false;
		this.#all = (this.#all ?? []).filter((each) => each.id !== id);
		return true;
	}

	async #save(entry: Entry): Promise<boolean> {
		const saved = await this.#world.journal.add(entry);
		this.#problem = problemOf(saved);
		return saved.ok;
	}
}
