import { measurementsIn } from '#core/journal/entry.ts';
import type { Measurement } from '#core/journal/measurement.ts';
import type { Removal } from '#core/journal/removal.ts';
import type { Saved, World } from '#core/ports/ports.ts';

/** More than a year of daily routines with their questions. */
const lately = 1000;

/** What was measured at home, of all exercises. */
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

	/** Why the last of it could not be read or kept. */
	get problem(): string | undefined {
		return this.#problem;
	}

	async read() {
		const latest = await this.#world.journal.latest(lately);
		this.#all = latest.ok ? measurementsIn(latest.value) : [];
		this.#problem = latest.ok ? undefined : latest.problem;
	}

	/** Writes one down; undefined if it could not be kept. */
	async add(
		measured: Omit<Measurement, 'kind' | 'id' | 'device' | 'at'>
	): Promise<Measurement | undefined> {
		const entry: Measurement = { kind: 'measurement', ...this.#stamp(), ...measured };
		if (!this.#noted(await this.#world.journal.add(entry))) return undefined;
		this.#all = [...(this.#all ?? []), entry];
		return entry;
	}

	/** Takes one back, as if it had never been written down. */
	async remove({ id }: Measurement): Promise<boolean> {
		const removal: Removal = { kind: 'removal', ...this.#stamp(), removed: [id] };
		if (!this.#noted(await this.#world.journal.add(removal))) return false;
		this.#all = (this.#all ?? []).filter((each) => each.id !== id);
		return true;
	}

	#stamp() {
		const { clock, ids } = this.#world;
		return { id: ids.next(), device: ids.device(), at: clock.now() };
	}

	#noted(saved: Saved): boolean {
		this.#problem = saved.ok ? undefined : saved.problem;
		return saved.ok;
	}
}
