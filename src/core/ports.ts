import type { Entry } from '#core/journal/entry.ts';
import type { Parsed } from '#core/parsed.ts';
import type { Day } from '#core/range/practice-day.ts';
import type { Cue } from '#core/session/cue.ts';
import type { Settings } from '#core/settings.ts';
import type { Instant, Milliseconds } from '#core/units.ts';

/** Everything the app asks of the world. Each one says what becomes of a refusal. */
export interface World {
	readonly clock: Clock;
	readonly speaker: Speaker;
	readonly wakeLock: WakeLock;
	readonly page: Page;
	readonly mat: Mat;
	readonly identities: Identities;
	readonly journal: JournalStore;
	readonly running: RunningStore;
	readonly settings: SettingsStore;
	readonly updates: Updates;
	readonly files: Files;
	readonly voices: Voices;
}

/** What came of keeping something. A refusal is one plain sentence for the person, and never thrown. */
export type Saved = { readonly ok: true } | { readonly ok: false; readonly problem: string };

export interface Clock {
	/** Wall-clock time. Survives a sleeping device; may jump when the device's clock is set. */
	now(): Instant;
	/** On which day of this device's calendar a moment falls, counted from 1970. */
	dayOf(moment: Instant): Day;
	/** Calls back once before each drawing, at the screen's pace, until the returned function is called. Silent while hidden. */
	eachFrame(draw: () => void): () => void;
	/** Calls back once, at `length` from now or later, unless the returned function is called first. */
	after(length: Milliseconds, call: () => void): () => void;
}

export interface Speaker {
	/** To be called inside a tap, once: browsers allow no sound before. */
	wake(): void;
	/** Plays a cue's tone now. Silence if the platform refuses. */
	play(cue: Cue): void;
}

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
	/** The person prefers no movement on screen. */
	prefersStill(): boolean;
}

/** Room for one: two windows that played at once would overwrite each other's session. */
export interface Mat {
	/**
	 * Answers how to leave it again, or undefined while another window is on it. Where windows cannot
	 * know of each other, each has its own.
	 */
	take(): Promise<(() => void) | undefined>;
}

export interface Identities {
	/** A new id that sorts by the time it was made (UUID version 7). */
	next(): string;
	/** This device's own, the same on every visit as far as the platform allows. */
	device(): string;
}

/** Everything done so far. What cannot be understood is put aside and the rest is answered. */
export interface JournalStore {
	/** Written once: an entry whose id is there already changes nothing. */
	add(entry: Entry): Promise<Saved>;
	/** The newest, at most `limit`, oldest of them first. */
	latest(limit: number): Promise<Parsed<readonly Entry[]>>;
	has(id: string): Promise<Parsed<boolean>>;
	/** Everything: entries, what was put aside, the running session, and the device's own id. */
	eraseAll(): Promise<Saved>;
}

/** The one session that may be under way, so that a reload comes back to it. */
export interface RunningStore {
	/** Replaces what was kept before. The snapshot is plain data. */
	keep(snapshot: unknown): Promise<Saved>;
	/** What was kept last, unchecked; undefined if nothing was. */
	kept(): Promise<Parsed<unknown>>;
	forget(): Promise<Saved>;
}

export interface SettingsStore {
	/** At once, and always an answer: defaults where nothing is kept or nothing can be read. */
	read(): Settings;
	/** Lost with the page if the platform refuses. */
	keep(settings: Settings): void;
	/** Back to the defaults. */
	forget(): void;
}

/** New versions of the app. Where the platform has none, nothing is ever called. */
export interface Updates {
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

/** What is said and sounded, as frames that can be joined into a track. */
export interface Voices {
	/** Clips by name, as `virtual:voice` lists them. What cannot be had is absent. */
	clips(names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** Parts of the app that not everybody needs. */
export interface Files {
	/**
	 * Fetches them for later, when there may be no network, and says which share is there. Answers
	 * whether all of them are.
	 */
	keep(addresses: readonly string[], told: (share: number) => void): Promise<boolean>;
}

export type { Settings } from '#core/settings.ts';
