import { problemOf } from '#core/base/result.ts';
import { after, instant, milliseconds, type Instant } from '#core/base/units.ts';
import { lastColdEnd } from '#core/care/log.ts';
import { selfCareIn, type Entry } from '#core/journal/entry.ts';
import type { Saved, World } from '#core/ports/ports.ts';
import type { SpasmNote } from '#core/relief/flow.ts';
import type { CareDose } from '#core/relief/record.ts';
import { hasSpasmNear, sameSpasmWindow } from '#core/relief/unanswered-flow.ts';
import { answerScreens } from '#core/safety/screening-state.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { addScreening, type MistakenTicks } from '#state/app/add-screening.ts';
import { stampNow } from '#state/app/new-entry.ts';

interface FoundSpasm {
	/** Present if there is one from these hours. */
	readonly noted?: SpasmNote;
	/** When the last cold pack came off. */
	readonly cooled?: Instant;
}

/** Writes what happens in a relief flow into the journal. */
export class ReliefNotes {
	readonly #world: Pick<World, 'clock' | 'ids' | 'journal'>;
	readonly #settings: LiveSettings;
	#problem: string | undefined = $state.raw();

	constructor(world: Pick<World, 'clock' | 'ids' | 'journal'>, settings: LiveSettings) {
		this.#world = world;
		this.#settings = settings;
	}

	/** Why the last entry could not be saved. */
	get problem(): string | undefined {
		return this.#problem;
	}

	/**
	 * Saves the answer to the screening, which counts at once for everything that is played. Signs that
	 * were ticked by mistake are taken out of the earlier answers.
	 */
	writeScreening(signs: readonly string[], at: Instant, mistake?: MistakenTicks) {
		this.#settings.change(({ screened }) => ({
			screened: answerScreens(screened, ['emergency'], signs, at)
		}));
		const answer = { ...stampNow(this.#world), at, asked: ['emergency'], signs } as const;
		const written = addScreening(this.#world, { kind: 'screening', ...answer }, mistake);
		void written.then((saved) => this.#tell(saved));
	}

	writeDose(dose: CareDose) {
		this.#write((by) => ({ kind: 'self-care', ...by, ...dose }));
	}

	takeBack(id: string, at: Instant) {
		this.#write((by) => ({ kind: 'removal', ...by, at, removed: [id] }));
	}

	/**
	 * Looks for a spasm in the hours around the time it began, and when the last cold pack ended. A
	 * lock-up was another one.
	 */
	async findSpasm(began: Instant, now: Instant): Promise<FoundSpasm> {
		const from = instant(Math.min(began, now) - sameSpasmWindow);
		const recent = await this.#world.journal.between(from, after(now, milliseconds(1)));
		const entries = recent.ok ? recent.value : [];
		const end = lastColdEnd(selfCareIn(entries), now);
		return {
			...(hasSpasmNear(entries, began) && { noted: { name: 'before' } }),
			...(end !== undefined && { cooled: end })
		};
	}

	/** Adds a spasm to the journal, unless there is one by now from these hours. */
	async writeSpasm(began: Instant, now: Instant): Promise<SpasmNote> {
		const { noted } = await this.findSpasm(began, now);
		if (noted) return noted;
		return { name: 'written', id: this.#write((by) => ({ kind: 'spasm', ...by, at: began })) };
	}

	/** Returns the id of the new entry. */
	#write(entryOf: (by: Pick<Entry, 'id' | 'device'>) => Entry): string {
		const { ids, journal } = this.#world;
		const id = ids.next();
		const written = journal.add(entryOf({ id, device: ids.device() }));
		void written.then((saved) => this.#tell(saved));
		return id;
	}

	#tell(saved: Saved) {
		this.#problem = problemOf(saved);
	}
}
