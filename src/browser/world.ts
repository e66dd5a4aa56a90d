import type { World } from '#core/ports.ts';
import { buzzer } from './buzzer.ts';
import { clock } from './clock.ts';
import { database } from './database.ts';
import { files } from './files.ts';
import { identities } from './identities.ts';
import { journalStore } from './journal-store.ts';
import { lockScreen } from './lock-screen.ts';
import { mat } from './mat.ts';
import { page } from './page.ts';
import { askToPersist } from './persistence.ts';
import { runningStore } from './running-store.ts';
import { settingsStore } from './settings-store.ts';
import { track } from './track.ts';
import { updates } from './updates.ts';
import { wakeLock } from './wake-lock.ts';

/** The world as the browser has it. Touches nothing before it is asked, so pages can be prerendered. */
export function browserWorld(): World {
	const stored = database('one-degree');
	const own = identities(clock);
	return {
		clock,
		track: track(),
		voices: {
			// An index and a voice that only a session needs.
			lengths: async () => (await import('./voices.ts')).lengths(),
			clips: async (names) => (await import('./voices.ts')).clips(names)
		},
		lockScreen,
		buzzer,
		wakeLock: wakeLock(),
		page,
		mat,
		identities: own,
		journal: journalStore(stored, { saved: askToPersist, erased: own.forgetDevice }),
		running: runningStore(stored),
		settings: settingsStore,
		updates: updates(),
		files
	};
}
