import type { Exercise } from '#core/exercise/exercise.ts';
import type { Targets } from '#core/range/target.ts';
import type { Timetable } from '#core/routine/timetable.ts';
import type { SessionSnapshot } from '#core/session/snapshot.ts';

export type Strength = 'open' | 'locked';

/** What is to be played, and how it is laid out in time for somebody's targets. */
export interface Programme {
	readonly exercises: Readonly<Record<string, Exercise>>;
	timetable(targets: Targets, strength: Strength): Timetable;
}

/** What tells one programme from another. */
export type ProgrammeKey = Pick<SessionSnapshot, 'of' | 'endless' | 'shape' | 'without'>;

/** The programme a stored session was played from, if there still is one. */
export type Programmes = (key: ProgrammeKey) => Programme | undefined;
