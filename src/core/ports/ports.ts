import type { Instant, Milliseconds, Day } from '#core/base/units.ts';
import type { Gravity } from '#core/measuring/gravity.ts';
import type { MediaKey } from '#core/session/media-key-event.ts';
import type { NowPlaying } from '#core/session/now-playing.ts';
import type { AmongOthers } from '#core/settings/settings.ts';
import type { Notifications } from './ports-notices.ts';
import type {
	BackupFiles,
	ReliefStore,
	JournalStore,
	SavedSessionStore,
	SettingsStore,
	PersistentStorage
} from './ports-stored.ts';

/** Everything the app asks of the world. Each one says what becomes of a refusal. */
export interface World {
	readonly clock: Clock;
	readonly audioTrack: AudioTrack;
	readonly voiceClips: VoiceClips;
	readonly mediaKeys: MediaKeys;
	readonly vibration: Vibration;
	readonly notifications: Notifications;
	readonly inclinometer: Inclinometer;
	readonly wakeLock: WakeLock;
	readonly page: Page;
	readonly windowLock: WindowLock;
	readonly ids: Ids;
	readonly journal: JournalStore;
	readonly savedSession: SavedSessionStore;
	readonly backupFiles: BackupFiles;
	readonly persistentStorage: PersistentStorage;
	readonly settings: SettingsStore;
	readonly reliefFlow: ReliefStore;
	readonly appUpdates: AppUpdates;
	readonly offlineFiles: OfflineFiles;
}

export interface Clock {
	/** Wall-clock time. Survives a sleeping device; may jump when the device's clock is set. */
	now(): Instant;
	/** On which day of this device's calendar a moment falls, counted from 1970. */
	dayOf(moment: Instant): Day;
	/** Minutes after midnight by this device's clock. */
	minuteOf(moment: Instant): number;
	/** Calls back once before each drawing, at the screen's pace, until the returned function is called. Silent while hidden. */
	eachFrame(draw: () => void): () => void;
	/** Calls back once, at `length` from now or later, unless the returned function is called first. */
	after(length: Milliseconds, call: () => void): () => void;
}

/** The one thing that sounds: everything of a session, as one long piece. */
export interface AudioTrack {
	/** To be called inside a tap, once: browsers allow no sound before. */
	wake(): void;
	/** What is played from now on: an MP3. What played before stops. */
	lay(sound: Uint8Array<ArrayBuffer>): void;
	/** Plays on from there. Answers whether the platform lets it be heard. */
	play(from: Milliseconds): Promise<boolean>;
	pause(): void;
	/** How far it has come; undefined while nothing is heard. */
	heard(): Milliseconds | undefined;
	/**
	 * Calls back a few times a second while it plays, also while the page is hidden, and when the
	 * platform interrupted it: a call came, or a headset was unplugged. Until the returned function is
	 * called.
	 */
	onProgress(call: (interrupted: boolean) => void): () => void;
	/** How it behaves beside the sound of others; answers whether a page may choose that here. */
	among(others: AmongOthers): boolean;
}

/** Clips that were made ready: words that are spoken, and tones. */
export interface VoiceClips {
	/** How long each of them sounds, by name; none if they cannot be had. */
	lengths(): Promise<Readonly<Record<string, Milliseconds>>>;
	/** Whole frames, by name. What cannot be had is absent. */
	clips(names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** The controls for what plays that the platform shows outside of the page. Where it has none, nothing. */
export interface MediaKeys {
	show(playing: NowPlaying): void;
	/** Calls back with what was asked there, until the returned function is called, which also clears it. */
	onKey(call: (ask: MediaKey) => void): () => void;
}

/** To be felt, where the device can. */
export interface Vibration {
	/** Lengths of buzzing and of rest, in turn. */
	vibrate(pattern: readonly Milliseconds[]): void;
}

/** How the device lies, by its own weight. */
export interface Inclinometer {
	/**
	 * To be called inside a tap: some platforms then ask the person. Calls back with all that is felt,
	 * many times a second, until it is stopped.
	 */
	listen(call: (gravity: Gravity) => void): Promise<InclinometerAnswer>;
}

/** Refused by the person or the platform, or there is nothing to feel with. */
export type InclinometerAnswer =
	| { readonly ok: true; stop(): void }
	| { readonly ok: false; readonly reason: InclinometerRefusal };

export type InclinometerRefusal = 'refused' | 'absent';

export interface WakeLock {
	/** Keeps the screen on until released, through hiding and showing; answers whether the platform grants it. */
	hold(): Promise<boolean>;
	release(): void;
}

export interface Page {
	/** Calls back with whether the page can be seen, at each change, until the returned function is called. */
	onVisibility(call: (visible: boolean) => void): () => void;
	/** Resolves once there is nothing else to do. */
	idle(): Promise<void>;
	/** As the platform knows them, preferred first: `en-GB`. */
	languages(): readonly string[];
	/** The person prefers no movement on screen. */
	prefersStill(): boolean;
	/** Offers to put the page on paper or into a file; where the platform cannot, nothing. */
	print(): void;
}

/** Room for one: two windows that played at once would overwrite each other's session. */
export interface WindowLock {
	/**
	 * Answers how to leave it again, or undefined while another window is on it. Where windows cannot
	 * know of each other, each has its own.
	 */
	take(stay: WindowStay): Promise<(() => void) | undefined>;
	/** Asks whoever is on it to leave, and takes it from a window that sleeps. */
	takeOver(stay: WindowStay): Promise<() => void>;
}

/** What a window on the mat hears of the others. */
export interface WindowStay {
	/** Another window wants to go on: leave once everything is written. */
	asked(): void;
	/** Another window goes on already: nothing may be written any more. */
	taken(): void;
}

export interface Ids {
	/** A new id that sorts by the time it was made (UUID version 7). */
	next(): string;
	/** This device's own, the same on every visit as far as the platform allows. */
	device(): string;
}

/** New versions of the app. Where the platform has none, nothing is ever called. */
export interface AppUpdates {
	/** Calls back once a new version waits to be used, until the returned function is called. */
	onUpdate(call: () => void): () => void;
	/** Looks whether there is one. */
	check(): void;
	/**
	 * Resolves once the whole app is kept on the device, so that using more of it costs no network;
	 * else never. Answers whether it was kept before this page was opened.
	 */
	kept(): Promise<boolean>;
	/** Changes to the new version and loads the page again: only when nobody is in a session. */
	apply(): void;
}

/** Parts of the app that not everybody needs. */
export interface OfflineFiles {
	/**
	 * Fetches them for later, when there may be no network, and says which share is there. Answers
	 * whether all of them are.
	 */
	keep(addresses: readonly string[], told: (share: number) => void): Promise<boolean>;
}

export type { Settings } from '#core/settings/settings.ts';
export type * from './ports-notices.ts';
export type * from './ports-stored.ts';
