import type { Wanted } from '#core/safety/pre-session-check.ts';
import type { SessionSnapshot } from '#core/session/snapshot.ts';
import type { PlayedContent } from '#core/tailoring/playable-timetable.ts';

/** What is to be played. */
export interface Playable extends PlayedContent, PlayableKey {
	/** What the gate is asked for. */
	readonly wanted: Wanted;
	/** The exercises that somebody wants no more in it. */
	readonly removed: readonly string[];
	/** The address of a square picture of an exercise, for outside of the page. */
	pictureOf(exercise: string): string | undefined;
}

/** What tells one playable from another. */
export type PlayableKey = Pick<SessionSnapshot, 'of' | 'endless' | 'shape'>;

/** The playable a stored session was played from, if there still is one. */
export type Playables = (key: PlayableKey) => Playable | undefined;
