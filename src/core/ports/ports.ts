import type { Instant, Milliseconds, Day } from '#core/base/units.ts';
import type { Gravity } from '#core/measuring/gravity.ts';
import type { MediaKey } from '#core/session/media-key-action.ts';
import type { NowPlaying } from '#core/session/now-playing.ts';
import type { AmongOthers } from '#core/settings/settings.ts';
import type { Network, OfflineFiles } from './ports-network.ts';
import type { Notifications } from './ports-notices.ts';
import type { OtherWindows, WindowLock } from './ports-windows.ts';
import type {
	BackupFiles,
	ReliefStore,
	JournalStore,
	SavedSessionStore,
	SettingsStore,
	PersistentStorage
} from './ports-stored.ts';
import type { Saved } from './ports-handover.ts';

/** Everything that the app asks of the platform. Each port states what happens on a refusal. */
export interface World {
	readonly clock: Clock;
	readonly audioTrack: AudioTrack;
	readonly voiceClips: VoiceClips;
	readonly deviceVoice: DeviceVoice;
	readonly mediaKeys: MediaKeys;
	readonly vibration: Vibration;
	readonly notifications: Notifications;
	readonly inclinometer: Inclinometer;
	readonly wakeLock: WakeLock;
	readonly page: Page;
	readonly windowLock: WindowLock;
	readonly otherWindows: OtherWindows;
	readonly ids: Ids;
	readonly journal: JournalStore;
	readonly savedSession: SavedSessionStore;
	readonly backupFiles: BackupFiles;
	readonly persistentStorage: PersistentStorage;
	readonly settings: SettingsStore;
	readonly reliefFlow: ReliefStore;
	readonly appUpdates: AppUpdates;
	readonly offlineFiles: OfflineFiles;
	readonly network: Network;
}

export interface Clock {
	/** Wall-clock time. It goes on while the device sleeps, and jumps when the clock is set. */
	now(): Instant;
	/** Time that never jumps, since this page was opened. It may stand still while the device sleeps. */
	monotonic(): Milliseconds;
	/** The day of a moment on this device, from 1970. It begins at the hour that the person chose. */
	dayOf(moment: Instant): Day;
	/** Minutes after midnight on this device's clock. */
	minuteOf(moment: Instant): number;
	/**
	 * Calls back before each frame until the returned function is called. It pauses while the page
	 * is hidden.
	 */
	eachFrame(draw: () => void): () => void;
	/** Calls back once after `length` or later, unless the returned function is called first. */
	after(length: Milliseconds, call: () => void): () => void;
}

/** The only source of sound: it plays the whole sound of a session as one track. */
export interface AudioTrack {
	/** Unlocks sound. Call it inside a tap, once: browsers allow no sound before. */
	unlock(): void;
	/** Sets the sound to play, an MP3. The sound that played before stops. */
	load(sound: Uint8Array<ArrayBuffer>): void;
	/** Plays from this position. Answers whether the platform allows it. */
	play(from: Milliseconds): Promise<boolean>;
	pause(): void;
	/** The current position; undefined while it is silent. */
	position(): Milliseconds | undefined;
	/**
	 * Calls back a few times a second while it plays, also on a hidden page, and when it stops by
	 * itself, until the returned function is called.
	 */
	onProgress(call: (event: TrackEvent) => void): () => void;
	/**
	 * Sets how the sound mixes with that of other apps; answers whether the platform lets a page
	 * choose.
	 */
	mixWith(others: AmongOthers): boolean;
}

/**
 * A track plays on; the platform interrupted it, for example by a phone call or an unplugged
 * headset; or it cannot be played any further, and has to be loaded again.
 */
export type TrackEvent = 'progress' | 'interruption' | 'failure';

/** Prepared clips of spoken words and tones. */
export interface VoiceClips {
	/** The length of each clip by name; empty if they cannot be loaded. */
	lengths(): Promise<Readonly<Record<string, Milliseconds>>>;
	/** Whole frames by name. Clips that cannot be loaded are absent. */
	clips(names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** The device's own voice, for words that no clip says. It needs no network. */
export interface DeviceVoice {
	/**
	 * Says the words at once in place of any before, at a volume from 0 to 1. Refused where the device
	 * has no voice that works offline.
	 */
	say(words: string, volume: number): Promise<Saved>;
	/** Falls silent at once. */
	stop(): Promise<Saved>;
}

/** The media controls of the platform outside of the page. Does nothing where it has none. */
export interface MediaKeys {
	show(playing: NowPlaying): void;
	/**
	 * Calls back with each media key until the returned function is called, which also removes the
	 * controls.
	 */
	onKey(call: (ask: MediaKey) => void): () => void;
}

/** Vibration, where the device supports it. */
export interface Vibration {
	/** Lengths of vibration and pause, in turn. */
	vibrate(pattern: readonly Milliseconds[]): void;
}

/** The orientation of the device from gravity. */
export interface Inclinometer {
	/**
	 * Calls back with each sample, many times a second, until it is stopped. Call it inside a tap,
	 * because some platforms then ask the person.
	 */
	listen(call: (gravity: Gravity) => void): Promise<InclinometerAnswer>;
}

/** A refusal comes from the person or the platform, or there is no sensor. */
export type InclinometerAnswer =
	| { readonly ok: true; stop(): void }
	| { readonly ok: false; readonly reason: InclinometerRefusal };

export type InclinometerRefusal = 'refused' | 'absent';

export interface WakeLock {
	/**
	 * Keeps the screen on until released, also after the page was hidden; answers whether the
	 * platform grants it.
	 */
	hold(): Promise<boolean>;
	release(): void;
}

export interface Page {
	/** Calls back at each change of visibility until the returned function is called. */
	onVisibility(call: (visible: boolean) => void): () => void;
	/** Resolves once the browser is idle. */
	idle(): Promise<void>;
	/** Language tags of the platform, preferred first: `en-GB`. */
	languages(): readonly string[];
	/** Whether the person prefers reduced motion. */
	prefersReducedMotion(): boolean;
	/** Opens the print dialog; does nothing where the platform has none. */
	print(): void;
	/**
	 * Offers a text in the platform's own sheet, or copies it where there is none. Call it inside a
	 * tap. `refused` also if the person closed the sheet.
	 */
	share(text: string): Promise<'shared' | 'copied' | 'refused'>;
}

export interface Ids {
	/** A new id (UUID version 7); ids sort by the time they were made. */
	next(): string;
	/** The id of this device, which stays the same as far as the platform allows. */
	device(): string;
}

/** New versions of the app. Nothing is ever called where the platform has no service worker. */
export interface AppUpdates {
	/** Calls back once a new version is waiting, until the returned function is called. */
	onUpdate(call: () => void): () => void;
	/** Checks for a new version. */
	check(): void;
	/**
	 * Resolves once the whole app is cached on the device, else never, so that further use costs no
	 * network. Answers whether it was cached before this page was opened.
	 */
	whenCached(): Promise<boolean>;
	/** Activates the new version and reloads the page. Call it only outside of a session. */
	apply(): void;
}

export type { Settings } from '#core/settings/settings.ts';
export type * from './ports-handover.ts';
export type * from './ports-network.ts';
export type * from './ports-notices.ts';
export type * from './ports-stored.ts';
export type * from './ports-windows.ts';
