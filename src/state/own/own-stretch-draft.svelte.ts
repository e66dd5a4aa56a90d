import { milliseconds } from '#core/base/units.ts';
import { readOwnStretch, type OwnStretchText } from '#core/own-stretch/own-stretch.ts';
import type { World } from '#core/ports/ports.ts';
import type { OwnThings } from './own-things.svelte.ts';

/** So long after the last change it is stored: soon, and not at each letter. */
const pause = milliseconds(500);
const mostUndo = 100;

/** A stretch while it is edited. What can be stored is stored by itself; each change can be undone. */
export class OwnStretchDraft {
	readonly #world: Pick<World, 'clock'>;
	readonly #own: OwnThings;
	#current: OwnStretchText;
	#past: readonly OwnStretchText[] = $state.raw([]);
	#future: readonly OwnStretchText[] = $state.raw([]);
	#id: string | undefined = $state.raw();
	#saved: OwnStretchText | undefined = $state.raw();
	#failed = $state.raw(false);
	/** The field of the last change: what is typed into one field is undone at once. */
	#field: string | undefined;
	#cancel: (() => void) | undefined;
	#writing: Promise<void> = Promise.resolve();

	/** Without an id it is stored as a new one, with its first change. */
	constructor(world: Pick<World, 'clock'>, own: OwnThings, from: OwnStretchText, id?: string) {
		this.#world = world;
		this.#own = own;
		this.#current = $state.raw(from);
		this.#id = id;
		this.#saved = from;
	}

	get current(): OwnStretchText {
		return this.#current;
	}

	/** Undefined until it was stored. */
	get id(): string | undefined {
		return this.#id;
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/** Why the last change is not stored, in words for the person. */
	readonly problem = $derived.by(() => {
		if (this.#current.name.trim() === '')
			return 'It needs a name. Until it has one, your last changes are not stored.';
		const read = readOwnStretch(JSON.stringify(this.#current));
		if (!read.ok) return read.problem;
		return this.#failed ? this.#own.problem : undefined;
	});

	/** Whether all that was changed is on the disk. */
	get isStored(): boolean {
		return this.#saved === this.#current;
	}

	/** `field` is named where something is typed, or moved bit by bit. */
	change(changes: Partial<OwnStretchText>, field?: string) {
		if (field === undefined || field !== this.#field)
			this.#past = [...this.#past, this.#current].slice(-mostUndo);
		this.#field = field;
		this.#future = [];
		this.#show({ ...this.#current, ...changes });
	}

	undo() {
		const last = this.#past.at(-1);
		if (!last) return;
		this.#past = this.#past.slice(0, -1);
		this.#future = [...this.#future, this.#current];
		this.#field = undefined;
		this.#show(last);
	}

	redo() {
		const next = this.#future.at(-1);
		if (!next) return;
		this.#future = this.#future.slice(0, -1);
		this.#past = [...this.#past, this.#current];
		this.#field = undefined;
		this.#show(next);
	}

	/** Stores now what waits, such as before the page is left. */
	flush(): Promise<void> {
		this.#cancel?.();
		this.#cancel = undefined;
		// One after the other, so that a new one is not stored twice.
		this.#writing = this.#writing.then(() => this.#store());
		return this.#writing;
	}

	#show(changed: OwnStretchText) {
		this.#current = changed;
		this.#cancel?.();
		this.#cancel = this.#world.clock.after(pause, () => void this.flush());
	}

	async #store() {
		const wanted = this.#current;
		if (wanted === this.#saved) return;
		const read = readOwnStretch(JSON.stringify(wanted));
		if (!read.ok) return;
		if (this.#id === undefined) this.#id = await this.#own.createStretch(read.value);
		else this.#failed = !(await this.#own.saveStretch({ ...read.value, id: this.#id }));
		if (this.#id === undefined) this.#failed = true;
		if (!this.#failed) this.#saved = wanted;
	}
}
