import type { World } from '#core/ports.ts';
import { clock } from './clock.ts';
import { database } from './database.ts';
import { files } from './files.ts';
import { identities } from './identities.ts';
import { journalStore } from './journal-store.ts';
import { mat } from './mat.ts';
import { page } from './page.ts';
import { askToPersist } from './persistence.ts';
import { runningStore } from './running-store.ts';
import { settingsStore } from './settings-store.ts';
import { speaker } from './speaker.ts';
import { updates } from './updates.ts';
import { wakeLock } from './wake-lock.ts';

/** The world as the browser has it. Touches nothing before it is asked, so pages can be prerendered. */
export function browserWorld(): World {
	const stored = database('one-degree');
	const own = identities(clock);
	return {
		clock,
		speaker: speaker(() => settingsStore.read().volume),
		wakeLock: wakeLock(),
		page,
		mat,
		identities: own,
		journal: journalStore(stored, { saved: askToPersist, erased: own.forgetDevice }),
		running: runningStore(stored),
		settings: settingsStore,
		updates: updates(),
		files,
		voices: { clips: (names) => import('./voices.ts').then(({ clips }) => clips(names)) }
	};
}
