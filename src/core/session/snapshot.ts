import { milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import type { Carried } from './carried-over.ts';
import { elapsedAt } from './clock-tick.ts';
import type { IndexRanges } from './index-ranges.ts';
import type { Session } from './session.ts';

/** A session as a plain value to be stored: where it is, and what it was made of. */
export interface SessionSnapshot {
	readonly id: string;
	/** The routine's or the repeated exercise's id. */
	readonly of: string;
	/** Of one exercise on repeat, also where that has an end. */
	readonly endless: boolean;
	/** What was asked of it, as in an address. Absent when nothing was, and in older snapshots. */
	readonly shape?: string;
	/** Of the timetable, to tell whether it is still the same. */
	readonly length: Milliseconds;
	readonly elapsed: Milliseconds;
	readonly startedAt?: Instant;
	readonly lastPlayed?: Instant;
	readonly played: IndexRanges;
	readonly carried?: Carried;
}

export function snapshotOf(session: Session, now: Instant): SessionSnapshot {
	const { id, timetable, startedAt, lastPlayed } = session;
	return {
		id,
		of: timetable.of,
		endless: timetable.repeated === true,
		...(timetable.shape !== undefined && { shape: timetable.shape }),
		length: timetable.length,
		elapsed: elapsedAt(session, now),
		...(startedAt !== undefined && { startedAt }),
		...(lastPlayed !== undefined && { lastPlayed }),
		played: session.played,
		...(session.carried && { carried: session.carried })
	};
}

/**
 * At the same second, paused. If the timetable has changed meanwhile, what was played can no longer
 * be told, and it stays within the new length.
 */
export function resumeSnapshot(snapshot: SessionSnapshot, timetable: Timetable): Session {
	const { id, startedAt, lastPlayed, length, carried } = snapshot;
	const longest = timetable.repeatsFrom === undefined ? timetable.length : Infinity;
	const within = Math.max(0, Math.min(snapshot.elapsed, longest));
	const elapsed = milliseconds(Number.isFinite(within) ? within : 0);
	return {
		id,
		timetable,
		phase: { name: 'paused', elapsed, reason: 'restored' },
		...(startedAt !== undefined && { startedAt }),
		...(lastPlayed !== undefined && { lastPlayed }),
		played: timetable.length === length ? snapshot.played : [],
		...(carried && { carried })
	};
}
