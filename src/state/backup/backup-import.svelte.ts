import { readBackupInTurns, type Backup } from '#core/backup/backup.ts';
import { additionsIn, previewInTurns, previewOf, type Preview } from '#core/backup/preview.ts';
import {
	addedAnswers,
	revertingChanges,
	settingsFromCopy
} from '#core/backup/settings-from-copy.ts';
import type { Contents } from '#core/journal/contents.ts';
import type { Removal } from '#core/journal/removal.ts';
import type { Settings, World } from '#core/ports/ports.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { doInTurns, nextFrame } from './do-in-turns.ts';
import type { JournalArchive } from './journal-archive.svelte.ts';
import { noteRestoredCopy } from './note-restored-copy.ts';

/** A record of an import, from which it can be undone and redone. */
interface ImportRecord {
	readonly copy: Settings;
	readonly withSettings: boolean;
	/** The ids of the entries that were new on this device. */
	readonly entries: readonly string[];
	/** How many of them count: removals and corrected answers do not. */
	readonly added: number;
	readonly before: Settings;
	readonly after: Settings;
	/** Whether the import changed any setting. */
	readonly changed: boolean;
	/** The removal of the entries, once the import was undone. */
	readonly removal?: Removal;
}

/** Imports a backup: previews what it would add, adds it, and undoes or redoes that. */
export class BackupImport {
	readonly #world: World;
	readonly #archive: JournalArchive;
	readonly #settings: LiveSettings;
	#reading: AbortController | undefined = $state.raw();
	#backup: Backup | undefined = $state.raw();
	/** The preview for the journal as it was when the backup was read. */
	#firstPreview: { readonly ours: Contents; readonly preview: Preview } | undefined = $state.raw();
	#lastImport: ImportRecord | undefined = $state.raw();
	#undone: boolean = $state.raw(false);
	#problem: string | undefined = $state.raw();

	constructor(world: World, archive: JournalArchive, settings: LiveSettings) {
		this.#world = world;
		this.#archive = archive;
		this.#settings = settings;
	}

	/** The backup found in the file, until it is imported or dismissed. */
	get backup(): Backup | undefined {
		return this.#backup;
	}

	/** Whether a file is being read. */
	readonly reading: boolean = $derived.by(() => this.#reading !== undefined);

	readonly preview: Preview | undefined = $derived.by(() => {
		const { contents: ours } = this.#archive;
		if (!this.#backup || !ours) return undefined;
		if (this.#firstPreview?.ours === ours) return this.#firstPreview.preview;
		return previewOf(ours, this.#backup.contents);
	});

	/** The signs and conditions that the backup brings, or that the last import brought, in words. */
	readonly answers: readonly string[] = $derived.by(() => {
		if (this.#lastImport) return addedAnswers(this.#lastImport.before, this.#lastImport.after);
		if (!this.#backup) return [];
		const ours = this.#settings.current;
		const changes = settingsFromCopy(ours, this.#backup.settings, { withSettings: false });
		return addedAnswers(ours, { ...ours, ...changes });
	});

	/** How many entries the last import added; undefined if there was none or it was undone. */
	get added(): number | undefined {
		return this.#undone ? undefined : this.#lastImport?.added;
	}

	/** Whether there is anything to undo. */
	get undoable(): boolean {
		return this.changed || (this.#lastImport?.entries ?? []).length > 0;
	}

	/** Whether the import changed any setting, including answers about safety. */
	get changed(): boolean {
		return this.#lastImport?.changed ?? false;
	}

	get tookSettings(): boolean {
		return this.changed && this.#lastImport?.withSettings === true;
	}

	get undone(): boolean {
		return this.#undone;
	}

	get problem(): string | undefined {
		return this.#problem;
	}

	/** Reads a file, in turns, until it is read or left. */
	async look(file: Blob) {
		this.leave();
		const reading = new AbortController();
		this.#reading = reading;
		const { backupFiles, clock } = this.#world;
		await nextFrame(clock);
		const text = await backupFiles.textIn(file, reading.signal);
		const read = text.ok
			? await doInTurns(clock, readBackupInTurns(text.value, clock.now()), reading.signal)
			: text;
		if (read?.ok) await this.#archive.read();
		const ours = this.#archive.contents;
		const preview =
			read?.ok && ours
				? await doInTurns(clock, previewInTurns(ours, read.value.contents), reading.signal)
				: undefined;
		if (this.#reading !== reading || !read) return;
		this.#reading = undefined;
		if (ours && preview) this.#firstPreview = { ours, preview };
		if (read.ok) this.#backup = read.value;
		else this.#problem = read.problem;
	}

	/** Resets everything, as if no file had been opened. */
	leave() {
		this.#reading?.abort();
		this.#reading = undefined;
		this.#firstPreview = undefined;
		this.#backup = undefined;
		this.#problem = undefined;
		this.#lastImport = undefined;
		this.#undone = false;
	}

	async add({ withSettings }: { readonly withSettings: boolean }) {
		const backup = this.#backup;
		if (!backup) return;
		const { preview } = this;
		const merged = await this.#world.journal.merge(backup.contents);
		this.#problem = merged.ok ? undefined : `Nothing was added. ${merged.problem}`;
		if (!merged.ok) return;
		this.#backup = undefined;
		this.#lastImport = {
			copy: backup.settings,
			withSettings,
			entries: merged.value.entries.map(({ id }) => id),
			added: preview ? additionsIn(preview) : merged.value.entries.length,
			...this.#mergeSettings(backup.settings, withSettings)
		};
		await this.#archive.read();
		const { contents } = this.#archive;
		if (contents) await noteRestoredCopy(this.#world, contents, backup);
	}

	/**
	 * Undoes the import: removes its entries and resets each setting that has not changed again
	 * since.
	 */
	async undo() {
		const lastImport = this.#lastImport;
		if (!lastImport || this.#undone) return;
		const { entries, before, after } = lastImport;
		const removal = entries.length > 0 ? await this.#archive.remove(entries) : undefined;
		if (entries.length > 0 && !removal) return;
		this.#settings.change((now) => revertingChanges(now, before, after));
		this.#lastImport = { ...lastImport, ...(removal && { removal }) };
		this.#undone = true;
	}

	async redo() {
		const lastImport = this.#lastImport;
		if (!lastImport || !this.#undone) return;
		const { copy, withSettings, removal } = lastImport;
		if (removal && !(await this.#archive.bringBack(removal))) return;
		// The settings are merged again, because something may have been answered here in the meantime.
		this.#lastImport = { ...lastImport, ...this.#mergeSettings(copy, withSettings) };
		this.#undone = false;
	}

	#mergeSettings(
		copy: Settings,
		withSettings: boolean
	): Pick<ImportRecord, 'before' | 'after' | 'changed'> {
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
