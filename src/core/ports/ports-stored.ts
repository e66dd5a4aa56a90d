import type { Result } from '#core/base/result.ts';
import type { Instant } from '#core/base/units.ts';
import type { Contents } from '#core/journal/contents.ts';
import type { Entry, Happening } from '#core/journal/entry.ts';
import type { Settings } from '#core/settings/settings.ts';

/** What came of keeping something. A refusal is one plain sentence for the person, and never thrown. */
export type Saved = { readonly ok: true } | { readonly ok: false; readonly problem: string };

/** Everything done so far. What cannot be understood is put aside and the rest is answered. */
export interface JournalStore {
	/** Written once: an entry whose id is there already changes nothing. */
	add(entry: Entry): Promise<Saved>;
	/**
	 * The newest that were not removed, at most `limit`, oldest of them first. Takes as long whatever
	 * lies before them.
	 */
	latest(limit: number): Promise<Result<readonly Happening[]>>;
	/** What was begun from one moment to before another and not removed, oldest first. */
	between(from: Instant, to: Instant): Promise<Result<readonly Happening[]>>;
	/** Everything that was not removed, oldest first: seconds, after ten years on a slow phone. */
	all(): Promise<Result<readonly Happening[]>>;
	/** Whether it was ever written, though it may have been removed. */
	has(id: string): Promise<Result<boolean>>;
	/** All there is, with removals and what was put aside. */
	contents(): Promise<Result<Contents>>;
	/** Adds what is not there yet, all of it or nothing, and answers what that was. */
	merge(contents: Contents): Promise<Result<Contents>>;
	/** Everything: entries, what was put aside, the running session, and the device's own id. */
	eraseAll(): Promise<Saved>;
}

/** The one session that may be under way, so that a reload comes back to it. */
export interface SavedSessionStore {
	/** Replaces what was kept before. The snapshot is plain data. */
	keep(snapshot: unknown): Promise<Saved>;
	/** What was kept last, unchecked; undefined if nothing was. */
	kept(): Promise<Result<unknown>>;
	forget(): Promise<Saved>;
}

/** Files outside of the browser, for copies of what is kept in it. */
export interface BackupFiles {
	ways(): Promise<Result<BackupWays>>;
	/** Packed with gzip. */
	packed(text: string): Promise<Result<BackupBytes>>;
	/** The text of a file from outside, unpacked if it is packed; refuses what is far too large. */
	textIn(file: Blob): Promise<Result<string>>;
	/** To where this browser saves files. */
	save(file: BackupFile): Promise<Saved>;
	/** To another app or device. To be called inside a tap. */
	share(file: BackupFile): Promise<Saved>;
	/** The name of the file that somebody chose once; undefined if nobody did. */
	place(): Promise<Result<string | undefined>>;
	/** Asks for a file, writes to it and remembers it. To be called inside a tap. */
	choosePlace(file: BackupFile): Promise<Saved>;
	/** Writes to the chosen file; asks for leave if it has to and `mayAsk`. */
	refreshPlace(bytes: BackupBytes, mayAsk: boolean): Promise<Saved>;
	forgetPlace(): Promise<Saved>;
	/** When the last copy was made; undefined if none was. */
	last(): Promise<Result<Instant | undefined>>;
	note(made: Instant): Promise<Saved>;
	/** When somebody last wanted not to be reminded of one; undefined if nobody did. */
	putOff(): Promise<Result<Instant | undefined>>;
	notePutOff(at: Instant): Promise<Saved>;
}

export type BackupBytes = Uint8Array<ArrayBuffer>;

export interface BackupFile {
	readonly name: string;
	/** As in HTTP: `application/json`. */
	readonly type: string;
	readonly bytes: BackupBytes;
}

/** What can be done with a file here, beside saving it. */
export interface BackupWays {
	readonly share: boolean;
	/** A file can be chosen once and written to again. */
	readonly place: boolean;
	readonly pack: boolean;
}

/** Whether what is stored is safe from being cleared by the browser itself. */
export interface PersistentStorage {
	state(): Promise<Result<PersistenceState>>;
	/** Asks for it; answers whether it is so now. */
	ask(): Promise<Result<boolean>>;
}

export interface PersistenceState {
	/** Undefined where nobody can tell. */
	readonly sheltered: boolean | undefined;
	/** Bytes of all that is stored, the app itself among it. */
	readonly used?: number;
	/** What is stored here is not there once the app is on the home screen. */
	readonly apart: boolean;
}

/** What somebody chose for this device; nobody else knows how it is kept. */
export interface SettingsStore {
	/** At once, and always an answer: defaults where nothing is kept or nothing can be read. */
	read(): Settings;
	/**
	 * Changes these alone, computed from what is kept at this moment, whichever window kept it, and
	 * answers all. Undefined takes an optional setting away. What the platform refuses to keep holds in
	 * this page until it is closed.
	 */
	change(of: (now: Settings) => Partial<Settings>): Settings;
	/** Back to the defaults, in all windows. */
	forget(): void;
	/**
	 * Calls back when another window changed something, or may have while this one slept, until the
	 * returned function is called.
	 */
	onChange(call: () => void): () => void;
}

/** Where somebody is whose back has gone. */
export interface ReliefStore {
	/** What was kept last, unchecked and at once; undefined if nothing can be read. */
	kept(): unknown;
	/** Plain data; undefined forgets it. Lost with the page if the platform refuses. */
	keep(flow: unknown): void;
}
