import { problemOf } from '#core/base/result.ts';
import { after, instant, milliseconds, type Instant } from '#core/base/units.ts';
import { lastColdEnd } from '#core/care/log.ts';
import { selfCareIn, spasmsIn, type Entry } from '#core/journal/entry.ts';
import { isBrief } from '#core/journal/spasm.ts';
import type { World } from '#core/ports/ports.ts';
import type { SpasmNote } from '#core/relief/flow.ts';
import { sameSpasmWindow, type CareDose } from '#core/relief/record.ts';
import { answerScreens } from '#core/safety/screening-state.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';

interface NotedSpasm {
	readonly noted: SpasmNote;
	/** When the last cold pack came off. */
	readonly cooled?: Instant;
}

/** Writes what happens in a relief flow into the journal. */
export class ReliefNotes {
	readonly #world: Pick<World, 'ids' | 'journal'>;
	readonly #settings: LiveSettings;
	#problem: string | undefined = $state.raw();

	constructor(world: World, settings: LiveSettings) {
		this.#world = world;
		this.#settings = settings;
	}

	/** Why the last entry could not be saved. */
	get problem(): string | undefined {
		return this.#problem;
	}

	/** Saves the answer to the screening, which counts at once for everything that is played. */
	writeScreening(signs: readonly string[], at: Instant) {
		this.#settings.change(({ screened }) => ({
			screened: answerScreens(screened, ['emergency'], signs, at)
		}));
		this.#write((by) => ({ kind: 'screening', ...by, at, asked: ['emergency'], signs }));
	}

	writeDose(dose: CareDose) {
		this.#write((by) => ({ kind: 'self-care', ...by, ...dose }));
	}

	takeBack(id: string, at: Instant) {
		this.#write((by) => ({ kind: 'removal', ...by, at, removed: [id] }));
	}

	/**
	 * Adds a spasm to the journal unless there is one from the last hours, and returns when the last
	 * cold pack in them ended. A lock-up before it was another one.
	 */
	async writeSpasm(began: Instant, now: Instant): Promise<NotedSpasm> {
		const from = instant(now - sameSpasmWindow);
		const recent = await this.#world.journal.between(from, after(now, milliseconds(1)));
		const entries = recent.ok ? recent.value : [];
		const end = lastColdEnd(selfCareIn(entries), now);
		const cooled = end !== undefined && { cooled: end };
		if (spasmsIn(entries).some((spasm) => !isBrief(spasm)))
			return { noted: { name: 'before' }, ...cooled };
		const id = this.#write((by) => ({ kind: 'spasm', ...by, at: began }));
		return { noted: { name: 'written', id }, ...cooled };
	}

	/** Returns the id of the new entry. */
	#write(entryOf: (by: Pick<Entry, 'id' | 'device'>) => Entry): string {
		const { ids, journal } = this.#world;
		const id = ids.next();
		const written = journal.add(entryOf({ id, device: ids.device() }));
		void written.then((saved) => (this.#problem = problemOf(saved)));
		return id;
	}
}
