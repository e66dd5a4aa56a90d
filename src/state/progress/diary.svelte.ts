import { problemOf } from '#core/base/result.ts';
import { fromSeconds } from '#core/base/units.ts';
import { describeDetails, isSameSpasm, type Details } from '#core/diary/details.ts';
import { entriesInEffect, spasmsIn, type Happening } from '#core/journal/entry.ts';
import type { Removal } from '#core/journal/removal.ts';
import { firstVersion, type Spasm } from '#core/journal/spasm.ts';
import { prependEntries } from '#core/journal/prepend-entries.ts';
import type { World } from '#core/ports/ports.ts';
import { readingOrder } from '#core/progress/reading-order.ts';
import { removalOf, stampNow } from '#state/app/new-entry.ts';

const afterLastLetter = fromSeconds(0.5);

/**
 * The diary of spasms. A spasm is saved at once; it can be described, changed and deleted later.
 */
export class Diary {
	readonly #world: World;
	#entries: readonly Happening[] = $state.raw([]);
	#complete = $state.raw(false);
	#problem: string | undefined = $state.raw();
	/** The open spasm, which keeps its id while it is described. */
	#open: Spasm | undefined = $state.raw();
	/** The same as it was last saved: each saved version has an id of its own. */
	#saved: Spasm | undefined = $state.raw();
	#note: string | undefined;
	#stopWaiting = () => {};
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
		return this.#open;
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
			// What corrects an entry may have been read with a later year.
			this.#entries = entriesInEffect(prependEntries(this.#entries, older.value));
		}
		this.#complete = true;
	}

	/** Reads anew what other windows may have changed; nothing that is shown disappears meanwhile. */
	async reread() {
		const all = await this.#world.journal.all();
		if (!all.ok) return;
		this.#complete = true;
		this.#entries = all.value;
		const [open, saved] = [this.#open, this.#saved];
		if (!open || !saved) return;
		const current = spasmsIn(all.value).find(
			(spasm) => firstVersion(spasm) === firstVersion(saved)
		);
		if (!current) return;
		// Another window may have described it further.
		this.#saved = current;
		const shown: Spasm = { ...current, id: open.id };
		this.#open = shown;
		this.#entries = all.value.map((entry) => (entry === current ? shown : entry));
	}

	/** Saves a spasm that begins now, before anything is asked about it. */
	async happened() {
		this.close();
		const spasm: Spasm = { kind: 'spasm', ...stampNow(this.#world) };
		this.#removed = undefined;
		this.#entries = [...this.#entries, spasm];
		this.#open = this.#saved = spasm;
		this.#problem = problemOf(await this.#world.journal.add(spasm));
	}

	/** Opens a spasm for describing. */
	describe(spasm: Spasm) {
		this.close();
		this.#removed = undefined;
		this.#open = this.#saved = spasm;
	}

	/**
	 * Saves details of the open spasm at once. Entries are immutable, so each version is a new entry
	 * and removes the one before.
	 */
	async say(details: Details) {
		const [open, saved] = [this.#open, this.#saved];
		if (!open || !saved) return;
		const changed = describeDetails(open, details);
		this.#showOpen(changed);
		if (isSameSpasm(saved, changed)) return;
		const { ids, journal } = this.#world;
		const version: Spasm = { ...changed, id: ids.next(), replaces: firstVersion(saved) };
		this.#saved = version;
		// Both or neither, also where the page is left at this moment.
		this.#problem = problemOf(await journal.add(version, removalOf(this.#world, [saved.id])));
	}

	/** Saves a note half a second after the last letter, or when it is settled. */
	write(note: string) {
		this.#stopWaiting();
		this.#note = note;
		this.#stopWaiting = this.#world.clock.after(afterLastLetter, () => this.settle());
	}

	/** Saves a note that is still being written, as when the page may be left. */
	settle() {
		const note = this.#note;
		if (note === undefined) return;
		this.#stopWaiting();
		this.#note = undefined;
		void this.say({ note });
	}

	/** Closes the open spasm. */
	close() {
		this.settle();
		if (this.#saved) this.#showOpen(this.#saved);
		this.#open = this.#saved = undefined;
	}

	async remove(spasm: Spasm) {
		const saved = this.#open?.id === spasm.id ? (this.#saved ?? spasm) : spasm;
		const removal = removalOf(this.#world, [saved.id]);
		const done = await this.#world.journal.add(removal);
		this.#problem = problemOf(done);
		if (!done.ok) return;
		if (this.#open?.id === spasm.id) this.close();
		this.#entries = this.#entries.filter(({ id }) => id !== saved.id);
		this.#removed = { spasm: saved, removal };
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

	/** Shows this in place of the open spasm. */
	#showOpen(spasm: Spasm) {
		const shown = this.#open;
		this.#open = spasm;
		this.#entries = this.#entries.map((entry) => (entry.id === shown?.id ? spasm : entry));
	}
}
