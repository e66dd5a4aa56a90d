import type { Instant } from '#core/base/units.ts';
import type { Flow, SpasmNote } from '#core/relief/flow.ts';
import { isSpasmUnanswered } from '#core/relief/unanswered-flow.ts';
import type { ReliefNotes } from './relief-notes.svelte.ts';

/** What becomes known of the spasm of a flow, and of the cold packs before it. */
export interface SpasmNews {
	/** When the flow began. */
	readonly began: Instant;
	readonly noted?: SpasmNote;
	readonly cooled?: Instant;
}

/** Finds out whether a flow is about a spasm: by the journal, or by what the person says. */
export class SpasmAnswer {
	readonly #notes: ReliefNotes;
	readonly #tell: (news: SpasmNews) => void;
	/** The beginning of the flow for which the journal was searched. */
	#searched: Instant | undefined;
	#writing = false;

	constructor(notes: ReliefNotes, tell: (news: SpasmNews) => void) {
		this.#notes = notes;
		this.#tell = tell;
	}

	/** Searches the journal for a spasm from these hours, once for each flow. */
	async search(flow: Flow, now: Instant) {
		const { began } = flow;
		if (!isSpasmUnanswered(flow) || this.#searched === began) return;
		this.#searched = began;
		const found = await this.#notes.findSpasm(began, now);
		if (found.noted || found.cooled !== undefined) this.#tell({ began, ...found });
	}

	/** Writes the spasm into the journal, once. */
	async write({ began }: Flow, now: Instant) {
		if (this.#writing) return;
		this.#writing = true;
		this.#tell({ began, noted: await this.#notes.writeSpasm(began, now) });
		this.#writing = false;
	}

	/** Notes that it was none, and removes one that this flow wrote. */
	deny({ began, spasm }: Flow, now: Instant) {
		if (spasm?.name === 'written') this.#notes.takeBack(spasm.id, now);
		this.#tell({ began, noted: { name: 'undone' } });
	}
}
