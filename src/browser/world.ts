import type { World } from '#core/ports.ts';
import { buzzer } from './buzzer.ts';
import { clock } from './clock.ts';
import { fetchedLater } from './fetched-later.ts';
import { files } from './files.ts';
import { flowStore } from './flow-store.ts';
import { identities } from './identities.ts';
import { inclinometer } from './inclinometer.ts';
import { lockScreen } from './lock-screen.ts';
import { mat } from './mat.ts';
import { page } from './page.ts';
import { settingsStore } from './settings-store.ts';
import type { Stores } from './stores.ts';
import { track } from './track.ts';
import { updates } from './updates.ts';
import { wakeLock } from './wake-lock.ts';

/** The world as the browser has it. Touches nothing before it is asked, so pages can be prerendered. */
export function browserWorld(): World {
	const own = identities(clock);
	let opened: Stores | undefined;
	const stores = async () => {
		const parts = await import('./stores.ts');
		return (opened ??= parts.stores({ clock, settings: settingsStore, identities: own }));
	};
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
		notices: {
			leave: async () => (await import('./notices.ts')).notices.leave(),
			ask: async () => (await import('./notices.ts')).notices.ask(),
			show: async (notice) => (await import('./notices.ts')).notices.show(notice)
		},
		inclinometer,
		wakeLock: wakeLock(),
		page,
		mat,
		identities: own,
		journal: fetchedLater(async () => (await stores()).journal),
		running: fetchedLater(async () => (await stores()).running),
		copies: fetchedLater(async () => (await stores()).copies),
		shelter: fetchedLater(async () => (await import('./persistence.ts')).shelter),
		settings: settingsStore,
		flow: flowStore,
		updates: updates(),
		files
	};
}
