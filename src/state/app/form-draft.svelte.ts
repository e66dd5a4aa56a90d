import type { Instant } from '#core/base/units.ts';
import type { World } from '#core/ports/ports.ts';
import { draftKey, draftText, readDraft, type DraftForm } from '#core/settings/form-draft.ts';
import type { LiveSettings } from './settings.svelte.ts';

/**
 * The ticks of a form that is not answered yet, so that a page that is left shows them again until
 * the day ends.
 */
export class FormDraft {
	readonly #world: Pick<World, 'clock'>;
	readonly #settings: LiveSettings;
	readonly #key: string;
	readonly #opened: Instant;
	/** What was done on this page. Another window that shows the form changes nothing here. */
	#own: { readonly ticked: readonly string[] | undefined } | undefined = $state.raw();

	constructor(world: Pick<World, 'clock'>, settings: LiveSettings, form: DraftForm) {
		this.#world = world;
		this.#settings = settings;
		this.#key = draftKey(form);
		this.#opened = world.clock.now();
	}

	/** Undefined if nothing was touched today since the last answer. */
	get ticked(): readonly string[] | undefined {
		if (this.#own) return this.#own.ticked;
		const { clock } = this.#world;
		const draft = readDraft(this.#settings.current.tools[this.#key]);
		if (!draft || draft.at > this.#opened) return undefined;
		return clock.dayOf(draft.at) === clock.dayOf(this.#opened) ? draft.ticked : undefined;
	}

	keep(ticked: readonly string[]) {
		this.#own = { ticked };
		const text = draftText({ at: this.#world.clock.now(), ticked });
		this.#settings.change(({ tools }) => ({ tools: { ...tools, [this.#key]: text } }));
	}

	/** Forgets the ticks, because they were answered. */
	drop() {
		this.#own = { ticked: undefined };
		this.#settings.change(({ tools }) => {
			const { [this.#key]: draft, ...others } = tools;
			return draft === undefined ? {} : { tools: others };
		});
	}
}

/** The ids with this one added, or taken away if it was there. */
export function toggleIn(ids: readonly string[], id: string): readonly string[] {
	return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}
