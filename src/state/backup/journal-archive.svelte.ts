import { happeningsIn, restorableIn, type Contents } from '#core/journal/contents.ts';
import { sessionsIn, type SessionEntry } from '#core/journal/entry.ts';
import type { Removal } from '#core/journal/removal.ts';
import type { World } from '#core/ports/ports.ts';

/** All that is kept, to be looked at, deleted, and brought back. */
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

	/** What was deleted and can be brought back, the latest first. */
	readonly removals: readonly Removal[] = $derived.by(() =>
		this.#contents ? restorableIn(this.#contents).toReversed() : []
	);

	async read() {
		const read = await this.#world.journal.contents();
		this.#contents = read.ok ? read.value : this.#contents;
		this.#problem = read.ok ? undefined : read.problem;
	}

	/** Answers the removal, by which it can be brought back; undefined if it could not be kept. */
	async remove(removed: readonly string[]): Promise<Removal | undefined> {
		const { clock, ids, journal } = this.#world;
		const removal: Removal = {
			kind: 'removal',
			id: ids.next(),
			device: ids.device(),
			at: clock.now(),
			removed
		};
		const saved = await journal.add(removal);
		await this.read();
		if (saved.ok) return removal;
		this.#problem = saved.problem;
		return undefined;
	}

	/** Whether it could be kept. */
	async bringBack(removal: Removal): Promise<boolean> {
		return (await this.remove([removal.id])) !== undefined;
	}
}
