import type { Result } from '#core/base/result.ts';
import type { Instant } from '#core/base/units.ts';
import type { Contents } from '#core/journal/contents.ts';
import type { Entry, Happening } from '#core/journal/entry.ts';
import type { OwnThing } from '#core/journal/own-thing.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { BackupBytes, Handover, Saved } from './ports-handover.ts';

/** The journal. Unreadable records are set aside, and the rest is answered. */
export interface JournalStore {
	/** Writes all of these entries or none. An entry whose id exists already changes nothing. */
	add(...entries: readonly Entry[]): Promise<Saved>;
	/**
	 * The newest entries that were not removed, at most `limit`, oldest first. The time does not
	 * depend on the size of the journal.
	 */
	latest(limit: number): Promise<Result<readonly Happening[]>>;
	/** The entries that began from `from` to before `to` and were not removed, oldest first. */
	between(from: Instant, to: Instant): Promise<Result<readonly Happening[]>>;
	/**
	 * All entries that were not removed, oldest first. After ten years this takes seconds on a slow
	 * phone.
	 */
	all(): Promise<Result<readonly Happening[]>>;
	/** What the person made and did not delete, in its last version. */
	ownThings(): Promise<Result<readonly OwnThing[]>>;
	/** Whether the entry was ever written, even if it was removed. */
	has(id: string): Promise<Result<boolean>>;
	/** Everything, with removals and unreadable records. */
	contents(): Promise<Result<Contents>>;
	/** Adds the missing records, all or none, and answers those that were added. */
	merge(contents: Contents): Promise<Result<Contents>>;
	/**
	 * Erases everything, settings included. Other windows can write nothing any more that they knew.
	 */
	eraseAll(): Promise<Saved>;
}

/** The running session, so that a reload can continue it. */
export interface SavedSessionStore {
	/** Replaces the stored snapshot, which is plain data. */
	keep(snapshot: unknown): Promise<Saved>;
	/** The stored snapshot, unchecked; undefined if there is none. */
	read(): Promise<Result<unknown>>;
	/** Deletes the snapshot of the session with this id, and no other. */
	forget(id: string): Promise<Saved>;
}

/** Files outside of the browser that hold copies of the stored data. */
export interface BackupFiles extends Handover {
	ways(): Promise<Result<BackupAbilities>>;
	/** The text compressed with gzip. */
	compress(text: string): Promise<Result<BackupBytes>>;
	/**
	 * The text of a file, decompressed if needed, in turns that are short enough for a page to answer
	 * in between; refuses a file that is too large, and reads no further once it is stopped.
	 */
	textIn(file: Blob, signal?: AbortSignal): Promise<Result<string>>;
	/** Downloads the file. */
	save(file: BackupFile): Promise<Saved>;
	/** Shares the file with another app or device. Call it inside a tap. */
	share(file: BackupFile): Promise<Saved>;
	/** The name of the chosen file; undefined if there is none. */
	chosenFile(): Promise<Result<string | undefined>>;
	/** Asks for a file, writes to it and remembers it. Call it inside a tap. */
	choosePlace(file: BackupFile): Promise<Saved>;
	/** Writes to the chosen file; asks for permission if it is needed and `mayAsk`. */
	refreshPlace(bytes: BackupBytes, mayAsk: boolean): Promise<Saved>;
	forgetPlace(): Promise<Saved>;
	/** The time of the last copy; undefined if there is none. */
	last(): Promise<Result<Instant | undefined>>;
	note(made: Instant): Promise<Saved>;
	/** When somebody last put off the reminder; undefined if nobody did. */
	putOff(): Promise<Result<Instant | undefined>>;
	notePutOff(at: Instant): Promise<Saved>;
}

export interface BackupFile {
	readonly name: string;
	/** The media type: `application/json`. */
	readonly type: string;
	readonly bytes: BackupBytes;
}

/** What this browser can do with a file, beside downloading it. */
export interface BackupAbilities {
	readonly share: boolean;
	/** Whether a file can be chosen once and written to again. */
	readonly place: boolean;
	readonly pack: boolean;
}

/** Whether the browser may evict the stored data. */
export interface PersistentStorage {
	state(): Promise<Result<PersistenceState>>;
	/** Asks for persistent storage; answers whether it is granted. */
	ask(): Promise<Result<boolean>>;
}

export interface PersistenceState {
	/** Undefined if the browser does not tell. */
	readonly persistent: boolean | undefined;
	/** Bytes of everything stored, including the app itself. */
	readonly used?: number;
	/** Whether the app on the home screen would have a separate storage. */
	readonly separateApp: boolean;
}

/**
 * The settings of this device. They are on the disk once the journal has written or read anything
 * after them, and soon after anyway.
 */
export interface SettingsStore {
	/** Reads synchronously; answers the defaults where nothing is stored or readable. */
	read(): Settings;
	/**
	 * Changes only these settings, computed from those stored now, whichever window stored them, and
	 * answers all. Undefined removes an optional setting. A change that the platform refuses to
	 * store lasts until the page is closed.
	 */
	change(of: (now: Settings) => Partial<Settings>): Settings;
	/**
	 * Calls back when another window changed a setting, or may have while this page was frozen, or
	 * the disk had newer ones, until the returned function is called.
	 */
	onChange(call: () => void): () => void;
	/** Calls back with each result of writing changes to the disk. */
	onSaved(call: (saved: Saved) => void): void;
}

/** The state of the relief flow. */
export interface ReliefStore {
	/** The stored state, unchecked and synchronous; undefined if none can be read. */
	read(): unknown;
	/** Stores plain data; undefined removes it. It is lost with the page if the platform refuses. */
	keep(flow: unknown): void;
	/** Calls back when the disk had a newer state than was read. */
	onCorrection(call: () => unknown): void;
}
