import { refreshBackup } from '#browser/backup/auto-backup.ts';
import { backupFiles, forgetBackups } from '#browser/backup/backup-files.ts';
import { database } from '#browser/storage/database.ts';
import { journalStore } from '#browser/storage/journal-store.ts';
import { requestPersistence } from '#browser/storage/persistent-storage.ts';
import { savedSessionStore } from '#browser/storage/saved-session-store.ts';
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
}

interface StoreContext {
	readonly clock: Clock;
	readonly settings: SettingsStore;
	readonly ids: Ids & { forgetDevice(): void };
}

export function stores(context: StoreContext): Stores {
	const stored = database('one-degree');
	const all: Stores = {
		journal: journalStore(
			stored,
			{
				saved({ kind }) {
					requestPersistence();
					if (kind === 'session') void refreshBackup({ ...context, ...all });
				},
				erased() {
					context.ids.forgetDevice();
					forgetBackups();
				}
			},
			context.ids.next
		),
		savedSession: savedSessionStore(stored),
		backupFiles: backupFiles(stored)
	};
	return all;
}
