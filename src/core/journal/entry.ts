import type { Range } from '#core/exercise/exercise.ts';
import type { Side } from '#core/routine/timetable.ts';
import type { Instant, Milliseconds } from '#core/units.ts';

/** One thing that happened, written down once and never changed. Merging journals is their union by id. */
export type Entry = SessionEntry;

/** A session that ended. */
export interface SessionEntry {
	readonly kind: 'session';
	/** Sorts by the time it was made (UUID version 7). */
	readonly id: string;
	/** Of the device that wrote it. */
	readonly device: string;
	readonly began: Instant;
	readonly ended: Instant;
	/** Time spent in the routine, pauses not counted. */
	readonly practised: Milliseconds;
	/** A routine's id, or `repeat:` and an exercise's. */
	readonly of: string;
	readonly ending: 'complete' | 'early';
	readonly steps: readonly StepDone[];
	/** Whole rounds of an endless one. */
	readonly rounds?: number;
	/** Pain now, from 0 to 10, as answered at the end. */
	readonly pain?: number;
}

/** One exercise as it was done on one side. */
export interface StepDone {
	readonly exercise: string;
	readonly side?: Side;
	readonly repetitions: number;
	/** Only where there is a range, and then with its unit. */
	readonly measured?: Measured;
}

export interface Measured {
	readonly unit: Range['unit'];
	readonly target: number;
	/** `target` is an answer too: reached it. Absent if nobody answered. */
	readonly reached?: number | 'target';
}
