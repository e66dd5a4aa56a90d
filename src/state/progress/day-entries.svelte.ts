import { problemOf } from '#core/base/result.ts';
import type { Day } from '#core/base/units.ts';
import { correctPain } from '#core/correction/pain-correction.ts';
import { correctSession } from '#core/correction/session-correction.ts';
import {
	checkInsIn,
	type CheckIn,
	type Entry,
	type Happening,
	type SessionEntry
} from '#core/journal/entry.ts';
import { identityAfter } from '#core/journal/identity.ts';
import type { Removal } from '#core/journal/removal.ts';
import type { World } from '#core/ports/ports.ts';
import type { Answers } from '#core/session/session-answers.ts';
import { removalOf } from '#state/app/new-entry.ts';
import type { ProgressHistory } from './progress-history.svelte.ts';

/** What was done on one day, to correct and to delete. Entries never change, others take their place. */
export class DayEntries {
	readonly #world: World;
	readonly #history: ProgressHistory;
	#removed: { readonly entry: Happening; readonly removal: Removal } | undefined = $state.raw();
	#problem: string | undefined = $state.raw();

	constructor(world: World, history: ProgressHistory) {
		this.#world = world;
		this.#history = history;
	}

	/** The entry deleted last, until it is brought back. */
	get removed(): Happening | undefined {
		return this.#removed?.entry;
	}

	get problem(): string | undefined {
		return this.#problem;
	}

	/** Everything of a day that can be shown, in order. */
	on(day: Day): readonly Happening[] {
		return this.#history.entries.filter((entry) => this.dayOf(entry) === day);
	}

	dayOf(entry: Happening): Day {
		return this.#world.clock.dayOf(entry.kind === 'session' ? entry.ended : entry.at);
	}

	async correctSession(session: SessionEntry, answers: Answers): Promise<boolean> {
		const corrected = correctSession(session, answers, this.#idAfter(session));
		// What was told about the days after it is told of the session that counts.
		const responses = checkInsIn(this.#history.entries)
			.filter(({ responseTo }) => responseTo === session.id)
			.map((told) => ({
				...{ ...told, id: this.#idAfter(told) },
				...{ responseTo: corrected.id, replaces: told.id }
			}));
		return this.#write(corrected, ...responses, removalOf(this.#world, [session.id]));
	}

	correctPain(checkIn: CheckIn, pain: number): Promise<boolean> {
		return this.#write(correctPain(checkIn, pain, this.#idAfter(checkIn)));
	}

	async remove(entry: Happening): Promise<boolean> {
		const removal = removalOf(this.#world, [entry.id]);
		const done = await this.#write(removal);
		if (done) this.#removed = { entry, removal };
		return done;
	}

	async bringBack(): Promise<boolean> {
		if (!this.#removed) return false;
		const { entry, removal } = this.#removed;
		const done = await this.#write(removalOf(this.#world, [removal.id]));
		if (!done) return false;
		this.#history.take(entry);
		this.#removed = undefined;
		return true;
	}

	#idAfter({ id }: Entry): string {
		return identityAfter(id, this.#world.ids.next());
	}

	/** All or none. */
	async #write(...entries: readonly Entry[]): Promise<boolean> {
		const saved = await this.#world.journal.add(...entries);
		this.#problem = problemOf(saved);
		if (saved.ok) this.#history.take(...entries);
		return saved.ok;
	}
}
