import { refreshCopy } from '#browser/backup/auto-backup.ts';
import { copies, forgetCopies } from '#browser/backup/backup-files.ts';
import { database } from '#browser/storage/database.ts';
import { journalStore } from '#browser/storage/journal-store.ts';
import { askToPersist } from '#browser/storage/persistent-storage.ts';
import { runningStore } from '#browser/storage/saved-session-store.ts';
import type {
	Clock,
	Copies,
	Identities,
	JournalStore,
	RunningStore,
	SettingsStore
} from '#core/ports/ports.ts';

/** What the app keeps in its database, and copies of it. */
export interface Stores {
	readonly journal: JournalStore;
	readonly running: RunningStore;
	readonly copies: Copies;
}

interface Around {
	readonly clock: Clock;
	readonly settings: SettingsStore;
	readonly identities: Identities & { forgetDevice(): void };
}

export function stores(around: Around): Stores {
	const stored = database('one-degree');
	const all: Stores = {
		journal: journalStore(stored, {
			saved({ kind }) {
				askToPersist();
				if (kind === 'session') void refreshCopy({ ...around, ...all });
			},
			erased() {
				around.identities.forgetDevice();
				forgetCopies();
			}
		}),
		running: runningStore(stored),
		copies: copies(stored)
	};
	return all;
}
