import { readBackup, type Backup } from '#core/backup/backup.ts';
import { previewOf, type Preview } from '#core/backup/preview.ts';
import {
	addedAnswers,
	revertingChanges,
	settingsFromCopy
} from '#core/backup/settings-from-copy.ts';
import type { Removal } from '#core/journal/removal.ts';
import type { Settings, World } from '#core/ports/ports.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import type { JournalArchive } from './journal-archive.svelte.ts';

/** A record of an import, from which it can be undone and redone. */
interface ImportRecord {
	readonly copy: Settings;
	readonly withSettings: boolean;
	/** The ids of the entries that were new on this device. */
	readonly entries: readonly string[];
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
	#backup: Backup | undefined = $state.raw();
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

	readonly preview: Preview | undefined = $derived.by(() =>
		this.#backup && this.#archive.contents
			? previewOf(this.#archive.contents, this.#backup.contents)
			: undefined
	);

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
		return this.#undone ? undefined : this.#lastImport?.entries.length;
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

	async look(file: Blob) {
		this.leave();
		const text = await this.#world.backupFiles.textIn(file);
		const read = text.ok ? readBackup(text.value, this.#world.clock.now()) : text;
		if (read.ok) await this.#archive.read();
		if (read.ok) this.#backup = read.value;
		else this.#problem = read.problem;
	}

	/** Resets everything, as if no file had been opened. */
	leave() {
		this.#backup = undefined;
		this.#problem = undefined;
		this.#lastImport = undefined;
		this.#undone = false;
	}

	async add({ withSettings }: { readonly withSettings: boolean }) {
		const backup = this.#backup;
		if (!backup) return;
		const merged = await this.#world.journal.merge(backup.contents);
		this.#problem = merged.ok ? undefined : `Nothing was added. ${merged.problem}`;
		if (!merged.ok) return;
		this.#backup = undefined;
		this.#lastImport = {
			copy: backup.settings,
			withSettings,
			entries: merged.value.entries.map(({ id }) => id),
			...this.#mergeSettings(backup.settings, withSettings)
		};
		await this.#archive.read();
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
