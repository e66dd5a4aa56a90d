import { appUpdates } from '#browser/device/app-updates.ts';
import { clock } from '#browser/device/clock.ts';
import { inclinometer } from '#browser/device/inclinometer.ts';
import { network } from '#browser/device/network.ts';
import { offlineFiles } from '#browser/device/offline-files.ts';
import { page } from '#browser/device/page.ts';
import { wakeLock } from '#browser/device/wake-lock.ts';
import { windowLock } from '#browser/device/window-lock.ts';
import { audioTrack } from '#browser/media/audio-track.ts';
import { lazyMediaSession } from '#browser/media/lazy-media-session.ts';
import { vibration } from '#browser/media/vibration.ts';
import { holdEntries } from '#browser/storage/held-entries.ts';
import { ids } from '#browser/storage/ids.ts';
import { reliefStore } from '#browser/storage/relief-store.ts';
import { settingsStore } from '#browser/storage/settings-store.ts';
import type { World } from '#core/ports/ports.ts';
import { lazyStore } from './lazy-store.ts';
import type { Stores } from './stores.ts';

/**
 * The platform as the browser offers it. It touches nothing before it is asked, so that pages can be
 * prerendered.
 */
export function browserWorld(): World {
	const own = ids(clock);
	let opened: Stores | undefined;
	const stores = async () => {
		const parts = await import('./stores.ts');
		return (opened ??= parts.stores({ clock, settings: settingsStore, ids: own }));
	};
	// Without a network there is no voice, and everything else goes on.
	const voice = () => import('#browser/media/voice-clips.ts').catch(() => undefined);
	return {
		clock,
		audioTrack: audioTrack(),
		voiceClips: {
			// Only a session needs the index and the clips.
			lengths: async () => (await (await voice())?.clipLengths()) ?? {},
			clips: async (names) => (await (await voice())?.clips(names)) ?? new Map()
		},
		mediaKeys: lazyMediaSession,
		vibration,
		notifications: {
			permission: async () =>
				(await import('#browser/device/notifications.ts')).notifications.permission(),
			ask: async () => (await import('#browser/device/notifications.ts')).notifications.ask(),
			show: async (notice) =>
				(await import('#browser/device/notifications.ts')).notifications.show(notice)
		},
		inclinometer,
		wakeLock: wakeLock(),
		page,
		windowLock,
		ids: own,
		journal: lazyStore(async () => (await stores()).journal, { add: holdEntries }),
		savedSession: lazyStore(async () => (await stores()).savedSession),
		backupFiles: lazyStore(async () => (await stores()).backupFiles),
		persistentStorage: lazyStore(
			async () => (await import('#browser/storage/persistent-storage.ts')).persistentStorage
		),
		settings: settingsStore,
		reliefFlow: reliefStore,
		appUpdates: appUpdates(),
		offlineFiles,
		network
	};
}
