import { readBackup, type Backup } from '#core/backup/backup.ts';
import { previewOf, type Preview } from '#core/backup/preview.ts';
import type { Removal } from '#core/journal/removal.ts';
import type { World } from '#core/ports.ts';
import type { Archive } from './archive.svelte.ts';
import type { LiveSettings } from './settings.svelte.ts';

/** Putting a copy back: what it would add, adding it, and taking that back again. */
export class Restoring {
	readonly #world: World;
	readonly #archive: Archive;
	readonly #settings: LiveSettings;
	#backup: Backup | undefined = $state.raw();
	#added: readonly string[] | undefined = $state.raw();
	#undone: Removal | undefined = $state.raw();
	#problem: string | undefined = $state.raw();

	constructor(world: World, archive: Archive, settings: LiveSettings) {
		this.#world = world;
		this.#archive = archive;
		this.#settings = settings;
	}

	/** What was found in the file, until it is put back or left. */
	get backup(): Backup | undefined {
		return this.#backup;
	}

	readonly preview: Preview | undefined = $derived.by(() =>
		this.#backup && this.#archive.contents
			? previewOf(this.#archive.contents, this.#backup.contents)
			: undefined
	);

	/** How many entries were put in last; undefined if none were, or that was taken back. */
	get added(): number | undefined {
		return this.#added && !this.#undone ? this.#added.length : undefined;
	}

	get undone(): boolean {
		return this.#undone !== undefined;
	}

	get problem(): string | undefined {
		return this.#problem;
	}

	async look(file: Blob) {
		this.leave();
		const text = await this.#world.copies.textIn(file);
		const read = text.ok ? readBackup(text.value) : text;
		if (read.ok) await this.#archive.read();
		if (read.ok) this.#backup = read.value;
		else this.#problem = read.problem;
	}

	/** As if no file had been looked at. */
	leave() {
		this.#backup = undefined;
		this.#problem = undefined;
		this.#added = undefined;
		this.#undone = undefined;
	}

	async add({ withSettings }: { readonly withSettings: boolean }) {
		const backup = this.#backup;
		if (!backup) return;
		const merged = await this.#world.journal.merge(backup.contents);
		this.#problem = merged.ok ? undefined : `Nothing was added. ${merged.problem}`;
		if (!merged.ok) return;
		if (withSettings) this.#settings.change(backup.settings);
		this.#backup = undefined;
		this.#added = merged.value.entries.map(({ id }) => id);
		await this.#archive.read();
	}

	/** What was added is taken back, settings excepted. */
	async undo() {
		if (this.#added) this.#undone = await this.#archive.remove(this.#added);
	}

	async redo() {
		if (this.#undone && (await this.#archive.bringBack(this.#undone))) this.#undone = undefined;
	}
}
