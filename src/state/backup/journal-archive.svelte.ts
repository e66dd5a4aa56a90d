import { problemOf } from '#core/base/result.ts';
import { happeningsIn, undoableRemovals, type Contents } from '#core/journal/contents.ts';
import { sessionsIn, type SessionEntry } from '#core/journal/entry.ts';
import type { Removal } from '#core/journal/removal.ts';
import type { World } from '#core/ports/ports.ts';
import { removalOf } from '#state/app/new-entry.ts';

/** All entries of the journal, for viewing, deleting and restoring. */
export class JournalArchive {
	readonly #world: World;
	#contents: Contents | undefined = $state.raw();
	#problem: string | undefined = $state.raw();

	constructor(world: World) {
		this.#world = world;
	}

	/** Undefined until it is read. */
	get contents(): Contents | undefined {
		return this.#contents;
	}

	get problem(): string | undefined {
		return this.#problem;
	}

	/** Newest first. */
	readonly sessions: readonly SessionEntry[] = $derived.by(() =>
		this.#contents ? sessionsIn(happeningsIn(this.#contents)).toReversed() : []
	);

	/** Deletions that can be undone, the latest first. */
	readonly removals: readonly Removal[] = $derived.by(() =>
		this.#contents ? undoableRemovals(this.#contents).toReversed() : []
	);

	async read() {
		const read = await this.#world.journal.contents();
		this.#contents = read.ok ? read.value : this.#contents;
		this.#problem = problemOf(read);
	}

	/**
	 * Returns the removal, by which the entries can be restored; undefined if it could not be saved.
	 */
	async remove(removed: readonly string[]): Promise<Removal | undefined> {
		const removal = removalOf(this.#world, removed);
		const saved = await this.#world.journal.add(removal);
		await this.read();
		if (saved.ok) return removal;
		this.#problem = saved.problem;
		return undefined;
	}

	/** Returns whether the change could be saved. */
	async bringBack(removal: Removal): Promise<boolean> {
		return (await this.remove([removal.id])) !== undefined;
	}
}
