import { refreshBackup } from '#browser/backup/auto-backup.ts';
import { backupFiles } from '#browser/backup/backup-files.ts';
import { tellWindows } from '#browser/device/other-windows.ts';
import { database } from '#browser/storage/database.ts';
import { journalStore } from '#browser/storage/journal-store.ts';
import type { MirroredDocument } from '#browser/storage/mirrored-document.ts';
import { outbox, type Outbox } from '#browser/storage/outbox.ts';
import { requestPersistence } from '#browser/storage/persistent-storage.ts';
import { releaseSession, savedSessionStore } from '#browser/storage/saved-session-store.ts';
import type {
	Clock,
	BackupFiles,
	Ids,
	JournalStore,
	SavedSessionStore,
	SettingsStore
} from '#core/ports/ports.ts';

/** The stores in the database, and copies of them. */
export interface Stores {
	readonly journal: JournalStore;
	readonly savedSession: SavedSessionStore;
	readonly backupFiles: BackupFiles;
	readonly outbox: Outbox;
}

interface StoreContext {
	readonly clock: Clock;
	readonly settings: SettingsStore;
	readonly ids: Ids & { forgetDevice(mark: string): void };
	/** What settings and the relief flow are held in at once. */
	readonly mirrors: readonly MirroredDocument[];
}

/** Opens the database. What is held at once is corrected by it before anything else is read. */
export async function stores(context: StoreContext): Promise<Stores> {
	const stored = database('one-degree');
	const box = outbox(stored, context.mirrors);
	await box.reconcile();
	const mark = await stored.mark();
	if (mark.ok) context.ids.forgetDevice(mark.value);
	const all: Stores = {
		outbox: box,
		journal: journalStore({
			stored,
			outbox: box,
			events: {
				saved(entries) {
					tellWindows('journal');
					requestPersistence();
					if (entries.some(({ kind }) => kind === 'session'))
						void refreshBackup({ ...context, ...all });
				},
				erased(mark) {
					tellWindows('erased');
					releaseSession();
					context.ids.forgetDevice(mark);
				}
			},
			newId: context.ids.next
		}),
		savedSession: savedSessionStore(stored),
		backupFiles: backupFiles(stored)
	};
	return all;
}
