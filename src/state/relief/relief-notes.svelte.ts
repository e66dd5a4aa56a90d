import { after, instant, milliseconds, type Instant } from '#core/base/units.ts';
import { selfCareIn, spasmsIn, type Entry } from '#core/journal/entry.ts';
import type { World } from '#core/ports/ports.ts';
import type { Noted } from '#core/relief/flow.ts';
import { oneSpasm, type Dose } from '#core/relief/record.ts';
import { answerScreens } from '#core/safety/screening-state.ts';

interface Before {
	readonly noted: Noted;
	/** When the last cold pack came off. */
	readonly cooled?: Instant;
}
import type { LiveSettings } from '#state/app/settings.svelte.ts';

/** What of a flow goes into the journal. */
export class ReliefNotes {
	readonly #world: Pick<World, 'ids' | 'journal'>;
	readonly #settings: LiveSettings;
	#problem: string | undefined = $state.raw();

	constructor(world: World, settings: LiveSettings) {
		this.#world = world;
		this.#settings = settings;
	}

	/** Why the last thing could not be written down. */
	get problem(): string | undefined {
		return this.#problem;
	}

	/** Counts at once, for all that is played. */
	answered(signs: readonly string[], at: Instant) {
		this.#settings.change(({ screened }) => ({
			screened: answerScreens(screened, ['emergency'], signs, at)
		}));
		this.#write((by) => ({ kind: 'screening', ...by, at, asked: ['emergency'], signs }));
	}

	dose(dose: Dose) {
		this.#write((by) => ({ kind: 'self-care', ...by, ...dose }));
	}

	takeBack(id: string, at: Instant) {
		this.#write((by) => ({ kind: 'removal', ...by, at, removed: [id] }));
	}

	/** Writes down that the back went, unless that was written in the last hours; and what else was done in them. */
	async spasm(began: Instant, now: Instant): Promise<Before> {
		const from = instant(now - oneSpasm);
		const lately = await this.#world.journal.between(from, after(now, milliseconds(1)));
		const done = lately.ok ? lately.value : [];
		const ends = selfCareIn(done)
			.filter(({ care }) => care === 'cold' || care === 'contrast')
			.map(({ at, lasted = milliseconds(0) }) => after(at, lasted));
		const cooled = ends.length > 0 && { cooled: instant(Math.max(...ends)) };
		if (spasmsIn(done).length > 0) return { noted: { name: 'before' }, ...cooled };
		const id = this.#write((by) => ({ kind: 'spasm', ...by, at: began }));
		return { noted: { name: 'written', id }, ...cooled };
	}

	/** Answers the id under which it is written. */
	#write(entryOf: (by: Pick<Entry, 'id' | 'device'>) => Entry): string {
		const { ids, journal } = this.#world;
		const id = ids.next();
		const written = journal.add(entryOf({ id, device: ids.device() }));
		void written.then((saved) => (this.#problem = saved.ok ? undefined : saved.problem));
		return id;
	}
}
