import type { Side } from '#core/exercise/side.ts';
import type { MeasuringWay } from '#core/measuring/measuring-ways.ts';
import type { World } from '#core/ports/ports.ts';
import { FormDraft } from '#state/app/form-draft.svelte.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';

/** Where something is read off. */
interface ReadingPlace {
	readonly side: Side | undefined;
	readonly way: MeasuringWay;
}

/** What was read off one exercise and is no try yet, because the page may be left before it is. */
export class ReadingDraft {
	readonly #draft: FormDraft;
	readonly #exercise: string;

	constructor(world: World, settings: LiveSettings, exercise: string) {
		this.#draft = new FormDraft(world, settings, 'reading');
		this.#exercise = exercise;
	}

	/** The side and the method of a reading; undefined if there is none. */
	get place(): { readonly side: string; readonly method: string } | undefined {
		const [exercise, side, method] = this.#draft.ticked ?? [];
		return exercise === this.#exercise && side && method ? { side, method } : undefined;
	}

	/** The reading of this side and way. */
	at({ side, way }: ReadingPlace): number | undefined {
		const { place } = this;
		if (place?.side !== sideKey(side) || place.method !== way.method) return undefined;
		const reading = Number(this.#draft.ticked?.[3]);
		return Number.isFinite(reading) ? reading : undefined;
	}

	keep({ side, way }: ReadingPlace, reading: number) {
		this.#draft.keep([this.#exercise, sideKey(side), way.method, String(reading)]);
	}

	drop() {
		this.#draft.drop();
	}
}

function sideKey(side: Side | undefined): string {
	return side ?? 'both';
}
