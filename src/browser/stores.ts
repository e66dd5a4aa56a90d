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

/** What the app keeps in its database, and copies of it. */
export interface Stores {
	readonly journal: JournalStore;
	readonly savedSession: SavedSessionStore;
	readonly backupFiles: BackupFiles;
}

interface Around {
	readonly clock: Clock;
	readonly settings: SettingsStore;
	readonly ids: Ids & { forgetDevice(): void };
}

export function stores(around: Around): Stores {
	const stored = database('one-degree');
	const all: Stores = {
		journal: journalStore(stored, {
			saved({ kind }) {
				requestPersistence();
				if (kind === 'session') void refreshBackup({ ...around, ...all });
			},
			erased() {
				around.ids.forgetDevice();
				forgetBackups();
			}
		}),
		savedSession: savedSessionStore(stored),
		backupFiles: backupFiles(stored)
	};
	return all;
}
