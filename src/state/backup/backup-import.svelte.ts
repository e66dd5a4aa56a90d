import { readBackup, type Backup } from '#core/backup/backup.ts';
import { previewOf, type Preview } from '#core/backup/preview.ts';
import { answersAdded, changesBack, settingsFromCopy } from '#core/backup/settings-from-copy.ts';
import type { Removal } from '#core/journal/removal.ts';
import type { Settings, World } from '#core/ports/ports.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import type { JournalArchive } from './journal-archive.svelte.ts';

/** What was put back: by it, all of that can be taken back, and put back again. */
interface PutBack {
	readonly copy: Settings;
	readonly withSettings: boolean;
	/** The ids of the entries that were not here. */
	readonly entries: readonly string[];
	readonly before: Settings;
	readonly after: Settings;
	/** Whether it changed any setting. */
	readonly changed: boolean;
	/** Of the entries, once they were taken back. */
	readonly removal?: Removal;
}

/** Putting a copy back: what it would add, adding it, and taking that back again. */
export class BackupImport {
	readonly #world: World;
	readonly #archive: JournalArchive;
	readonly #settings: LiveSettings;
	#backup: Backup | undefined = $state.raw();
	#putBack: PutBack | undefined = $state.raw();
	#undone: boolean = $state.raw(false);
	#problem: string | undefined = $state.raw();

	constructor(world: World, archive: JournalArchive, settings: LiveSettings) {
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

	/** The signs and conditions that come with the copy, or came with what was put in last, in words. */
	readonly answers: readonly string[] = $derived.by(() => {
		if (this.#putBack) return answersAdded(this.#putBack.before, this.#putBack.after);
		if (!this.#backup) return [];
		const ours = this.#settings.current;
		const changes = settingsFromCopy(ours, this.#backup.settings, { withSettings: false });
		return answersAdded(ours, { ...ours, ...changes });
	});

	/** How many entries were put in last; undefined if nothing was put in, or that was taken back. */
	get added(): number | undefined {
		return this.#undone ? undefined : this.#putBack?.entries.length;
	}

	/** Whether any setting was changed with them, were it an answer about safety. */
	get changed(): boolean {
		return this.#putBack?.changed ?? false;
	}

	get tookSettings(): boolean {
		return this.changed && this.#putBack?.withSettings === true;
	}

	get undone(): boolean {
		return this.#undone;
	}

	get problem(): string | undefined {
		return this.#problem;
	}

	async look(file: Blob) {
		this.leave();
		const text = await this.#world.backupFiles.textIn(file);
		const read = text.ok ? readBackup(text.value) : text;
		if (read.ok) await this.#archive.read();
		if (read.ok) this.#backup = read.value;
		else this.#problem = read.problem;
	}

	/** As if no file had been looked at. */
	leave() {
		this.#backup = undefined;
		this.#problem = undefined;
		this.#putBack = undefined;
		this.#undone = false;
	}

	async add({ withSettings }: { readonly withSettings: boolean }) {
		const backup = this.#backup;
		if (!backup) return;
		const merged = await this.#world.journal.merge(backup.contents);
		this.#problem = merged.ok ? undefined : `Nothing was added. ${merged.problem}`;
		if (!merged.ok) return;
		this.#backup = undefined;
		this.#putBack = {
			copy: backup.settings,
			withSettings,
			entries: merged.value.entries.map(({ id }) => id),
			...this.#take(backup.settings, withSettings)
		};
		await this.#archive.read();
	}

	/** What was put in is taken back: entries, and each setting that was not changed again since. */
	async undo() {
		const putBack = this.#putBack;
		if (!putBack || this.#undone) return;
		const { entries, before, after } = putBack;
		const removal = entries.length > 0 ? await this.#archive.remove(entries) : undefined;
		if (entries.length > 0 && !removal) return;
		this.#settings.change((now) => changesBack(now, before, after));
		this.#putBack = { ...putBack, ...(removal && { removal }) };
		this.#undone = true;
	}

	async redo() {
		const putBack = this.#putBack;
		if (!putBack || !this.#undone) return;
		const { copy, withSettings, removal } = putBack;
		if (removal && !(await this.#archive.bringBack(removal))) return;
		// Merged anew: something may have been answered here meanwhile.
		this.#putBack = { ...putBack, ...this.#take(copy, withSettings) };
		this.#undone = false;
	}

	#take(copy: Settings, withSettings: boolean): Pick<PutBack, 'before' | 'after' | 'changed'> {
		let before = this.#settings.current;
		let changed = false;
		this.#settings.change((now) => {
			const changes = settingsFromCopy(now, copy, { withSettings });
			before = now;
			changed = Object.keys(changes).length > 0;
			return changes;
		});
		return { before, after: this.#settings.current, changed };
	}
}
