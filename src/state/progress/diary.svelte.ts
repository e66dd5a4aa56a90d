import { problemOf } from '#core/base/result.ts';
import { describeDetails, isSameSpasm, type Details } from '#core/diary/details.ts';
import { spasmsIn, type Happening } from '#core/journal/entry.ts';
import type { Removal } from '#core/journal/removal.ts';
import type { Spasm } from '#core/journal/spasm.ts';
import { upgradeEntry } from '#core/journal/upgrade-entry.ts';
import type { World } from '#core/ports/ports.ts';
import { readingOrder } from '#core/progress/reading-order.ts';
import { removalOf, stampNow } from '#state/app/new-entry.ts';

/**
 * The diary of spasms. A spasm is saved at once; it can be described, changed and deleted later.
 */
export class Diary {
	readonly #world: World;
	#entries: readonly Happening[] = $state.raw([]);
	#complete = $state.raw(false);
	#problem: string | undefined = $state.raw();
	/** The open spasm as it was last saved. */
	#opened: Spasm | undefined = $state.raw();
	/** The open spasm with the details given since. */
	#draft: Spasm | undefined = $state.raw();
	#removed: { readonly spasm: Spasm; readonly removal: Removal } | undefined = $state.raw();

	constructor(world: World) {
		this.#world = world;
	}

	/** All journal entries read so far. */
	get entries(): readonly Happening[] {
		return this.#entries;
	}

	/** Whether the whole journal has been read. */
	get complete(): boolean {
		return this.#complete;
	}

	get problem(): string | undefined {
		return this.#problem;
	}

	/** The spasm that is being described. */
	get open(): Spasm | undefined {
		return this.#draft;
	}

	/** The spasm deleted last, until it is restored. */
	get removed(): Spasm | undefined {
		return this.#removed?.spasm;
	}

	/** The latest first. */
	readonly spasms: readonly Spasm[] = $derived.by(() =>
		spasmsIn(this.#entries).toSorted((a, b) => b.at - a.at)
	);

	async read() {
		const { clock, journal } = this.#world;
		for (const [from, to] of readingOrder(clock.now())) {
			const older = await journal.between(from, to);
			if (!older.ok) {
				this.#problem = older.problem;
				return;
			}
			this.#entries = upgradeEntry(this.#entries, older.value);
		}
		this.#complete = true;
	}

	/** Saves a spasm that begins now, before anything is asked about it. */
	async happened() {
		await this.save();
		const spasm: Spasm = { kind: 'spasm', ...stampNow(this.#world) };
		this.#removed = undefined;
		this.#entries = [...this.#entries, spasm];
		this.#opened = this.#draft = spasm;
		this.#problem = problemOf(await this.#world.journal.add(spasm));
	}

	/** Opens a spasm for describing. */
	async describe(spasm: Spasm) {
		await this.save();
		this.#removed = undefined;
		this.#opened = this.#draft = spasm;
	}

	say(details: Details) {
		if (this.#draft) this.#draft = describeDetails(this.#draft, details);
	}

	/**
	 * Saves the open spasm. Entries are immutable, so a changed one is saved as a new entry and the
	 * old one is removed.
	 */
	async save() {
		const [opened, draft] = [this.#opened, this.#draft];
		if (!opened || !draft || isSameSpasm(opened, draft)) return;
		const { ids, journal } = this.#world;
		const spasm: Spasm = { ...draft, id: ids.next() };
		this.#opened = this.#draft = spasm;
		this.#entries = this.#entries.map((entry) => (entry.id === opened.id ? spasm : entry));
		// Both or neither, also where the page is left at this moment.
		this.#problem = problemOf(await journal.add(spasm, removalOf(this.#world, [opened.id])));
	}

	/** Saves the open spasm and closes it. */
	async close() {
		await this.save();
		this.#opened = this.#draft = undefined;
	}

	async remove(spasm: Spasm) {
		if (this.#opened?.id === spasm.id) this.#opened = this.#draft = undefined;
		const removal = removalOf(this.#world, [spasm.id]);
		const saved = await this.#world.journal.add(removal);
		this.#problem = problemOf(saved);
		if (!saved.ok) return;
		this.#entries = this.#entries.filter(({ id }) => id !== spasm.id);
		this.#removed = { spasm, removal };
	}

	async bringBack() {
		if (!this.#removed) return;
		const { spasm, removal } = this.#removed;
		const saved = await this.#world.journal.add(removalOf(this.#world, [removal.id]));
		this.#problem = problemOf(saved);
		if (!saved.ok) return;
		this.#removed = undefined;
		this.#entries = [...this.#entries, spasm];
	}
}
