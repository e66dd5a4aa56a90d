import { lazyAppUpdates } from './lazy-app-updates.ts';
import { deviceClock } from '#browser/device/clock.ts';
import { network } from '#browser/device/network.ts';
import { otherWindows } from '#browser/device/other-windows.ts';
import { page } from '#browser/device/page.ts';
import { lazyWakeLock } from './lazy-wake-lock.ts';
import { lazyWindowLock } from './lazy-window-lock.ts';
import { audioTrack } from '#browser/media/audio-track.ts';
import { lazyMediaSession } from './lazy-media-session.ts';
import { vibration } from '#browser/media/vibration.ts';
import { holdEntries } from '#browser/storage/held-entries.ts';
import { ids } from '#browser/storage/ids.ts';
import { mirroredDocument } from '#browser/storage/mirrored-document.ts';
import { reliefStore } from '#browser/storage/relief-store.ts';
import { settingsStore } from '#browser/storage/settings-store.ts';
import type { DayStart } from '#core/base/day-start.ts';
import type { World } from '#core/ports/ports.ts';
import { lazyStore } from './lazy-store.ts';
import type { Stores } from './stores.ts';

/**
 * The platform as the browser offers it. It touches nothing before it is asked, so that pages can be
 * prerendered. `dayStart` answers the hour at which a day begins.
 */
export function browserWorld(dayStart: () => DayStart): World {
	const clock = deviceClock(dayStart);
	const own = ids(clock);
	// The script in app.html reads the settings too, before the first paint.
	const settingsMirror = mirroredDocument('one-degree-settings');
	const reliefMirror = mirroredDocument('one-degree-relief');
	const mirrors = [settingsMirror, reliefMirror];
	const settings = settingsStore(settingsMirror);
	let opened: Promise<Stores> | undefined;
	const stores = async () => {
		const parts = await import('./stores.ts');
		return (opened ??= parts.stores({ clock, settings, ids: own, mirrors }));
	};
	for (const mirror of mirrors)
		mirror.onChange = () =>
			void stores()
				.then(({ outbox }) => outbox.flush())
				.then((saved) => mirror.onSaved(saved))
				// A module that cannot be loaded now is loaded by a later change or page.
				.catch(() => undefined);
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
		deviceVoice: lazyStore(async () => (await import('./later.ts')).deviceVoice),
		mediaKeys: lazyMediaSession,
		vibration,
		notifications: {
			permission: async () => (await import('./later.ts')).notifications.permission(),
			ask: async () => (await import('./later.ts')).notifications.ask(),
			show: async (notice) => (await import('./later.ts')).notifications.show(notice)
		},
		inclinometer: {
			// The file is there since the first paint, so this is still inside the tap.
			listen: (call) =>
				import('./later.ts').then(
					({ inclinometer }) => inclinometer.listen(call),
					() => ({ ok: false, reason: 'absent' })
				)
		},
		wakeLock: lazyWakeLock,
		page,
		windowLock: lazyWindowLock,
		otherWindows,
		ids: own,
		journal: lazyStore(async () => (await stores()).journal, { add: holdEntries }),
		savedSession: lazyStore(async () => (await stores()).savedSession),
		backupFiles: lazyStore(async () => (await stores()).backupFiles),
		persistentStorage: lazyStore(async () => (await import('./later.ts')).persistentStorage),
		settings,
		reliefFlow: reliefStore(reliefMirror),
		appUpdates: lazyAppUpdates,
		offlineFiles: {
			keep: (...asked) =>
				import('./later.ts').then(
					({ offlineFiles }) => offlineFiles.keep(...asked),
					() => false
				)
		},
		network
	};
}
