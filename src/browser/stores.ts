import type { Identities, JournalStore, RunningStore } from '#core/ports.ts';
import { database } from './database.ts';
import { journalStore } from './journal-store.ts';
import { askToPersist } from './persistence.ts';
import { runningStore } from './running-store.ts';

/** What the app keeps in its database. */
export interface Stores {
	readonly journal: JournalStore;
	readonly running: RunningStore;
}

export function stores({ forgetDevice }: Identities & { forgetDevice(): void }): Stores {
	const stored = database('one-degree');
	return {
		journal: journalStore(stored, { saved: askToPersist, erased: forgetDevice }),
		running: runningStore(stored)
	};
}
