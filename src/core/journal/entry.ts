import type { Instant, Milliseconds } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import type { Allowance } from './allowance.ts';
import type { Measurement } from './measurement.ts';
import type { OwnThing } from './own-thing.ts';
import { removedIds, type Removal } from './removal.ts';
import type { Screening } from './screening.ts';
import type { SelfCare } from './self-care.ts';
import { firstVersion, type Spasm } from './spasm.ts';
import type { Stamp } from './stamp.ts';
import type { Stop } from './stop.ts';
import type { SessionFeeling, TooMuch } from './too-much.ts';

/** One event, written once and never changed. Merging journals is their union by id. */
export type Entry = Happening | Removal;

/** Entries about the body, and not about the journal itself. */
export type Happening =
	SessionEntry | CheckIn | Measurement | Spasm | Screening | Allowance | SelfCare | OwnThing;

/** A session that ended. */
export interface SessionEntry extends Omit<Stamp, 'at'> {
	readonly kind: 'session';
	readonly began: Instant;
	readonly ended: Instant;
	/** Time in the routine without pauses. */
	readonly practised: Milliseconds;
	/** The id of a routine, or `repeat:` and that of an exercise. */
	readonly of: string;
	readonly ending: 'complete' | 'early';
	/** Empty if the session was stopped before the first step. */
	readonly steps: readonly StepDone[];
	/** Movements that were stopped because they hurt. */
	readonly stops?: readonly Stop[];
	/** Where the session was ended early; absent in entries from before this was recorded. */
	readonly left?: PlaceLeft;
	/** How it felt, as answered at the end; absent in entries from before this was asked. */
	readonly felt?: SessionFeeling;
	/** The movements that were too much; all of them if it is absent and the session was. */
	readonly tooMuch?: readonly TooMuch[];
	/** Whole rounds of an endless session. */
	readonly rounds?: number;
	/** The worst pain during the session, from 0 to 10, as answered at the end. */
	readonly worstPain?: number;
	/** Pain now, from 0 to 10, as answered at the end. */
	readonly pain?: number;
	/** The id of the entry by which it was first written down, in versions with other answers. */
	readonly replaces?: string;
}

export const leftReasons = ['time', 'pain', 'tired', 'other'] as const;

/** Why a session was left early: no time, it hurt, tired, or something else. */
export type LeftReason = (typeof leftReasons)[number];

/** Empty between exercises, or after the last movement of a completed one. */
export interface PlaceLeft {
	readonly exercise?: string;
	readonly side?: Side;
	/** Why it was left; absent if nobody answered. */
	readonly why?: LeftReason;
}

export const backResponses = ['as-usual', 'bit-worse', 'clearly-worse', 'not-known'] as const;

/** How the back was in the day or two after a session; `not-known` if nobody remembers. */
export type BackResponse = (typeof backResponses)[number];

/** How the back is, asked before anything is done. */
export interface CheckIn extends Stamp {
	readonly kind: 'check-in';
	/** Pain now, from 0 to 10. */
	readonly pain?: number;
	/** Pain in the morning, on the day after a session, as earlier versions asked. */
	readonly morning?: number;
	readonly response?: BackResponse;
	/** The id of the session that the response is about. */
	readonly responseTo?: string;
	/** Whether five minutes of walking are possible, asked after a spasm. */
	readonly walking?: 'possible' | 'impossible';
	/** Whether it is within an hour of waking up, or no longer so. */
	readonly woke?: 'lately' | 'earlier';
	/** The stage of the way back in which the person wants to stay from now on; `none` goes on. */
	readonly stay?: 'first-days' | 'loosen' | 'build' | 'daily' | 'none';
	/** The id of the check-in whose answer this one corrects. */
	readonly replaces?: string;
}

/** One exercise that was done on one side. */
export interface StepDone {
	readonly exercise: string;
	readonly side?: Side;
	/** 0 if the first repetition was stopped. */
	readonly repetitions: number;
	/** Present only if the exercise has a range. */
	readonly measured?: Measured;
}

export interface Measured {
	readonly unit: Range['unit'];
	/** The level of the ladder, if the target was nearer. */
	readonly level?: number;
	readonly target: number;
	/** `target` means that the target was reached. Absent if nobody answered. */
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

export function ownThingsIn(entries: readonly Entry[]): readonly OwnThing[] {
	return entries.filter((entry) => entry.kind === 'own');
}

export function removalsIn(entries: readonly Entry[]): readonly Removal[] {
	return entries.filter((entry) => entry.kind === 'removal');
}

/**
 * The entries that were neither removed nor corrected. A removal among them applies wherever it
 * stands. Of a spasm that was described in two windows at once, of a session that was corrected in
 * two, and of what somebody made, only the last version counts.
 */
export function entriesInEffect(entries: readonly Entry[]): readonly Happening[] {
	const removed = removedIds(removalsIn(entries));
	const left = entries.filter(
		(entry): entry is Happening =>
			entry.kind !== 'removal' &&
			!removed.has(entry.id) &&
			// Whoever deletes what they made deletes all its versions, wherever they were written.
			!(entry.kind === 'own' && removed.has(firstVersion(entry)))
	);
	const last = lastVersions(left);
	const corrected = new Set(
		checkInsIn(left).flatMap(({ id, replaces = id }) => (replaces < id ? [replaces] : []))
	);
	return left.filter((entry) => {
		if (entry.kind === 'check-in') return !corrected.has(entry.id);
		return !hasVersions(entry) || last.get(firstVersion(entry)) === entry.id;
	});
}

/** Whether it is of a kind that later versions take the place of. */
export function hasVersions(entry: Entry): entry is Spasm | SessionEntry | OwnThing {
	return entry.kind === 'spasm' || entry.kind === 'session' || entry.kind === 'own';
}

/** The id of the last version of what has versions, by that of the first. */
export function lastVersions(entries: readonly Entry[]): ReadonlyMap<string, string> {
	const last = new Map<string, string>();
	for (const entry of entries) {
		if (!hasVersions(entry)) continue;
		const first = firstVersion(entry);
		if (entry.id > (last.get(first) ?? '')) last.set(first, entry.id);
	}
	return last;
}
