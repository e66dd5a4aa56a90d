/** Lets only one window play: two would overwrite each other's session. */
export interface WindowLock {
	/**
	 * Answers a function that releases the lock, or undefined while another window holds it. Where
	 * windows cannot know of each other, each has a lock of its own.
	 */
	take(stay: LockHolder): Promise<(() => void) | undefined>;
	/**
	 * Asks the window that holds the lock to release it, and takes the lock from a window that does
	 * not answer.
	 */
	takeOver(stay: LockHolder): Promise<() => void>;
}

/** What a window that holds the lock hears of other windows. */
export interface LockHolder {
	/** Another window wants the lock: release it once everything is written. */
	asked(): void;
	/** Another window has taken the lock: write nothing any more. */
	taken(): void;
}

/** What another window of this browser did: wrote to the journal, or erased everything. */
export type News = 'journal' | 'erased';

export interface OtherWindows {
	/**
	 * Calls back with what other windows did until the returned function is called; never where
	 * windows cannot know of each other.
	 */
	onNews(call: (news: News) => void): () => void;
}
