import { measurementsIn } from '#core/journal/entry.ts';
import type { Measurement } from '#core/journal/measurement.ts';
import type { Removal } from '#core/journal/removal.ts';
import type { Saved, World } from '#core/ports/ports.ts';

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
		this.#problem = latest.ok ? undefined : latest.problem;
	}

	/** Adds a measurement to the journal; returns undefined if it could not be saved. */
	async add(
		values: Omit<Measurement, 'kind' | 'id' | 'device' | 'at'>
	): Promise<Measurement | undefined> {
		const entry: Measurement = { kind: 'measurement', ...this.#stamp(), ...values };
		if (!this.#noteProblem(await this.#world.journal.add(entry))) return undefined;
		this.#all = [...(this.#all ?? []), entry];
		return entry;
	}

	/** Removes a measurement from the journal. */
	async remove({ id }: Measurement): Promise<boolean> {
		const removal: Removal = { kind: 'removal', ...this.#stamp(), removed: [id] };
		if (!this.#noteProblem(await this.#world.journal.add(removal))) return false;
		this.#all = (this.#all ?? []).filter((each) => each.id !== id);
		return true;
	}

	#stamp() {
		const { clock, ids } = this.#world;
		return { id: ids.next(), device: ids.device(), at: clock.now() };
	}

	#noteProblem(saved: Saved): boolean {
		this.#problem = saved.ok ? undefined : saved.problem;
		return saved.ok;
	}
}
