import { problemOf } from '#core/base/result.ts';
import { after, dayLength, instant, milliseconds } from '#core/base/units.ts';
import type { Happening } from '#core/journal/entry.ts';
import type { World } from '#core/ports/ports.ts';
import { latestInstant } from '#core/progress/reading-order.ts';
import { entriesAhead, moveToNow } from '#core/progression/entries-ahead.ts';
import { removalOf } from '#state/app/new-entry.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';

/** The clock may have been set ahead this long after the id of an entry was made. */
const longestEntry = milliseconds(2 * dayLength);

/** Entries that a clock that was ahead dated on days to come, and what is done about them. */
export class AheadEntries {
	readonly #world: World;
	readonly #settings: LiveSettings;
	#entries: readonly Happening[] = $state.raw([]);
	#moved = $state.raw(0);
	#problem: string | undefined = $state.raw();

	constructor(world: World, settings: LiveSettings) {
		this.#world = world;
		this.#settings = settings;
	}

	/** Those that the person has not been told of. */
	readonly untold = $derived.by(() =>
		this.#settings.current.told.includes(this.#key) ? [] : this.#entries
	);

	/** The number of entries that were moved to today. */
	get moved(): number {
		return this.#moved;
	}

	get problem(): string | undefined {
		return this.#problem;
	}

	async read() {
		const { clock, journal } = this.#world;
		const now = clock.now();
		const from = instant(Math.max(0, after(now, milliseconds(-longestEntry))));
		const read = await journal.between(from, latestInstant);
		this.#entries = read.ok ? entriesAhead(read.value, now, clock.dayOf) : [];
	}

	/** Moves them to today. Entries never change, so others take their place, all or none. */
	async moveToToday() {
		const { clock, ids, journal } = this.#world;
		const entries = this.#entries;
		const now = clock.now();
		const saved = await journal.add(...entries.map((entry) => moveToNow(entry, ids.next(), now)), {
			...removalOf(
				this.#world,
				entries.map(({ id }) => id)
			),
			reason: 'moved'
		});
		this.#problem = problemOf(saved);
		if (!saved.ok) return;
		this.#entries = [];
		this.#moved = entries.length;
	}

	/** Leaves them where they are, and never tells of these again. */
	leave() {
		const key = this.#key;
		this.#settings.change(({ told }) => ({ told: [...told, key] }));
	}

	get #key(): string {
		return `ahead:${this.#entries.at(-1)?.id}`;
	}
}
