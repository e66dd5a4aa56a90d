import type { PlayRequest } from '#core/safety/pre-session-check.ts';
import type { SessionSnapshot } from '#core/session/snapshot.ts';
import type { PlayableContent } from '#core/tailoring/playable-timetable.ts';

/** What is played at an address. */
export interface Playable extends PlayableContent, PlayableKey {
	/** What the gate has to admit. */
	readonly wanted: PlayRequest;
	/** The exercises that the person has removed. */
	readonly removed: readonly string[];
	/** The address of a square picture of an exercise, for use outside of the page. */
	pictureOf(exercise: string): string | undefined;
}

/** What identifies a playable. */
export type PlayableKey = Pick<SessionSnapshot, 'of' | 'endless' | 'shape'>;

/** The same of a stored session, which knows when it was begun. */
export type SavedKey = PlayableKey & Partial<Pick<SessionSnapshot, 'id'>>;

/** Finds the playable of a stored session; undefined if it no longer exists. */
export type Playables = (key: SavedKey) => Playable | undefined;
