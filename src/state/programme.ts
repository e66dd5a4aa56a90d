import type { Exercise } from '#core/exercise/exercise.ts';
import type { Targets } from '#core/range/target.ts';
import type { Timetable } from '#core/routine/timetable.ts';
import type { SessionSnapshot } from '#core/session/snapshot.ts';

export type Strength = 'open' | 'locked';

/** Exercises laid out in time for somebody's targets. */
export interface Laid {
	readonly exercises: Readonly<Record<string, Exercise>>;
	timetable(targets: Targets, strength: Strength): Timetable;
}

/** What is to be played. */
export interface Programme extends Laid {
	/** The address of a square picture of an exercise, for outside of the page. */
	pictureOf(exercise: string): string | undefined;
}

/** What tells one programme from another. */
export type ProgrammeKey = Pick<SessionSnapshot, 'of' | 'endless' | 'shape' | 'without'>;

/** The programme a stored session was played from, if there still is one. */
export type Programmes = (key: ProgrammeKey) => Programme | undefined;
