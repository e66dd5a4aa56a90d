import { fromSeconds } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import {
	fieldTexts,
	readPrescriptionFields,
	type FieldTexts
} from '#core/own/prescription-form.ts';
import type { World } from '#core/ports/ports.ts';
import type { OwnThings } from '#state/own/own-things.svelte.ts';

const afterLastLetter = fromSeconds(0.5);

/** What a physiotherapist fills in for a routine. It saves itself soon after the last letter. */
export class PrescriptionDraft {
	readonly #clock: World['clock'];
	readonly #things: OwnThings;
	readonly #exercises: Readonly<Record<string, Exercise>>;
	readonly #id: string;
	#giver: string = $state.raw('');
	#texts: FieldTexts = $state.raw({});
	#stopWaiting: (() => void) | undefined;
	#saved: boolean | undefined = $state.raw();

	constructor(
		{ clock }: Pick<World, 'clock'>,
		things: OwnThings,
		exercises: Readonly<Record<string, Exercise>>,
		{ id, giver }: { readonly id: string; readonly giver: string }
	) {
		this.#clock = clock;
		this.#things = things;
		this.#exercises = exercises;
		this.#id = id;
		const stored = things.routine(id)?.prescription;
		this.#giver = giver || (stored?.by ?? '');
		this.#texts = fieldTexts(stored);
	}

	readonly #read = $derived.by(() =>
		readPrescriptionFields(this.#texts, this.#exercises, this.#giver)
	);

	/** As it is filled in now; undefined if nothing is. */
	get prescription() {
		return this.#read.prescription;
	}

	/** What is wrong with a field, by its name. */
	get problems(): FieldTexts {
		return this.#read.problems;
	}

	/** Whether the last change is on the disk; undefined before the first. */
	get saved(): boolean | undefined {
		return this.#saved;
	}

	text(field: string): string {
		return this.#texts[field] ?? '';
	}

	change(field: string, text: string) {
		this.#texts = { ...this.#texts, [field]: text };
		this.#saveSoon();
	}

	/** Names who sets it. */
	nameGiver(name: string) {
		this.#giver = name;
		if (this.prescription) this.#saveSoon();
	}

	#saveSoon() {
		this.#saved = false;
		this.#stopWaiting?.();
		this.#stopWaiting = this.#clock.after(afterLastLetter, () => void this.settle());
	}

	/** Saves what is not saved yet. */
	async settle() {
		if (this.#saved !== false) return;
		this.#stopWaiting?.();
		const routine = this.#things.routine(this.#id);
		if (!routine) return;
		const { prescription: _, ...rest } = routine;
		const { prescription } = this.#read;
		const texts = this.#texts;
		const saved = await this.#things.save({ ...rest, ...(prescription && { prescription }) });
		if (this.#texts === texts) this.#saved = saved;
	}
}
