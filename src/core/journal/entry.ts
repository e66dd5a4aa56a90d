import type { Instant, Milliseconds } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import type { Allowance } from './allowance.ts';
import type { Measurement } from './measurement.ts';
import { removedExercises, type Removal } from './removal.ts';
import type { Screening } from './screening.ts';
import type { SelfCare } from './self-care.ts';
import type { Spasm } from './spasm.ts';
import type { Stop } from './stop.ts';

/** One thing that happened, written down once and never changed. Merging journals is their union by id. */
export type Entry = Happening | Removal;

/** What is about the body, and not about the journal. */
export type Happening =
	SessionEntry | CheckIn | Measurement | Spasm | Screening | Allowance | SelfCare;

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
	/** None where it was stopped before any. */
	readonly steps: readonly StepDone[];
	/** What was broken off because it hurt. */
	readonly stops?: readonly Stop[];
	/** What was under way when it was ended early; absent in what was written before this was noted. */
	readonly left?: PlaceLeft;
	/** Whole rounds of an endless one. */
	readonly rounds?: number;
	/** The worst pain during it, from 0 to 10, as answered at the end. */
	readonly worstPain?: number;
	/** Pain now, from 0 to 10, as answered at the end. */
	readonly pain?: number;
}

/** Empty between exercises, or in coming out of one that was done. */
export interface PlaceLeft {
	readonly exercise?: string;
	readonly side?: Side;
}

/** How the back was, asked before anything is done. The newest of a day counts. */
export interface CheckIn {
	readonly kind: 'check-in';
	/** Sorts by the time it was made (UUID version 7). */
	readonly id: string;
	/** Of the device that wrote it. */
	readonly device: string;
	readonly at: Instant;
	/** Pain now, from 0 to 10. */
	readonly pain?: number;
	/** Pain this morning, after the session of the day before. */
	readonly morning?: number;
}

/** One exercise as it was done on one side. */
export interface StepDone {
	readonly exercise: string;
	readonly side?: Side;
	/** None where it was broken off in the first one. */
	readonly repetitions: number;
	/** Only where there is a range, and then with its unit. */
	readonly measured?: Measured;
}

export interface Measured {
	readonly unit: Range['unit'];
	/** Where the ladder stood, if the target was nearer than that. */
	readonly level?: number;
	readonly target: number;
	/** `target` is an answer too: reached it. Absent if nobody answered. */
	readonly reached?: number | 'target';
}

export function sessionsIn(entries: readonly Entry[]): readonly SessionEntry[] {
	return entries.filter((entry) => entry.kind === 'session');
}

export function checkInsIn(entries: readonly Entry[]): readonly CheckIn[] {
	return entries.filter((entry) => entry.kind === 'check-in');
}

export function measurementsIn(entries: readonly Entry[]): readonly Measurement[] {
	return entries.filter((entry) => entry.kind === 'measurement');
}

export function spasmsIn(entries: readonly Entry[]): readonly Spasm[] {
	return entries.filter((entry) => entry.kind === 'spasm');
}

export function screeningsIn(entries: readonly Entry[]): readonly Screening[] {
	return entries.filter((entry) => entry.kind === 'screening');
}

export function allowancesIn(entries: readonly Entry[]): readonly Allowance[] {
	return entries.filter((entry) => entry.kind === 'allowance');
}

export function selfCareIn(entries: readonly Entry[]): readonly SelfCare[] {
	return entries.filter((entry) => entry.kind === 'self-care');
}

export function removalsIn(entries: readonly Entry[]): readonly Removal[] {
	return entries.filter((entry) => entry.kind === 'removal');
}

/** What is left of these once what was removed is gone. A removal among them counts for all, wherever it stands. */
export function entriesInEffect(entries: readonly Entry[]): readonly Happening[] {
	const removed = removedExercises(removalsIn(entries));
	return entries.filter(
		(entry): entry is Happening => entry.kind !== 'removal' && !removed.has(entry.id)
	);
}
