import { updates } from '#browser/device/app-updates.ts';
import { clock } from '#browser/device/clock.ts';
import { inclinometer } from '#browser/device/inclinometer.ts';
import { files } from '#browser/device/offline-files.ts';
import { page } from '#browser/device/page.ts';
import { wakeLock } from '#browser/device/wake-lock.ts';
import { mat } from '#browser/device/window-lock.ts';
import { track } from '#browser/media/audio-track.ts';
import { lockScreen } from '#browser/media/lazy-media-session.ts';
import { buzzer } from '#browser/media/vibration.ts';
import { identities } from '#browser/storage/ids.ts';
import { flowStore } from '#browser/storage/relief-store.ts';
import { settingsStore } from '#browser/storage/settings-store.ts';
import type { World } from '#core/ports/ports.ts';
import { fetchedLater } from './lazy-store.ts';
import type { Stores } from './stores.ts';

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
			lengths: async () => (await import('#browser/media/voice-clips.ts')).lengths(),
			clips: async (names) => (await import('#browser/media/voice-clips.ts')).clips(names)
		},
		lockScreen,
		buzzer,
		notices: {
			leave: async () => (await import('#browser/device/notifications.ts')).notices.leave(),
			ask: async () => (await import('#browser/device/notifications.ts')).notices.ask(),
			show: async (notice) =>
				(await import('#browser/device/notifications.ts')).notices.show(notice)
		},
		inclinometer,
		wakeLock: wakeLock(),
		page,
		mat,
		identities: own,
		journal: fetchedLater(async () => (await stores()).journal),
		running: fetchedLater(async () => (await stores()).running),
		copies: fetchedLater(async () => (await stores()).copies),
		shelter: fetchedLater(
			async () => (await import('#browser/storage/persistent-storage.ts')).shelter
		),
		settings: settingsStore,
		flow: flowStore,
		updates: updates(),
		files
	};
}
