/** The powers that no page needs for its first paint, in one file that is loaded right after it. */
export { appUpdates } from './device/app-updates.ts';
export { inclinometer } from './device/inclinometer.ts';
export { notifications } from './device/notifications.ts';
export { offlineFiles } from './device/offline-files.ts';
export { wakeLock } from './device/wake-lock.ts';
export { windowLock } from './device/window-lock.ts';
export { deviceVoice } from './media/device-voice.ts';
export { mediaSession } from './media/media-session.ts';
export { persistentStorage } from './storage/persistent-storage.ts';
